/** What the search page says in English. The counts are finished in the browser: a number stands in the place of `#`. */
export const search = {
  short: 'Search',
  intro: 'Toolkits, jobs, news, resources, events. Jobs are found by any of their names.',
  label: 'What are you looking for?',
  private: 'What you type stays between you and this site. Nobody else sees it.',
  without: 'Searching needs JavaScript, which is off or did not arrive. Everything is also here, by part and from A to Z.',
  parts: 'By part of the site',
  letters: 'From A to Z',
  loading: 'Searching …',
  none: 'Nothing found. Try a shorter word, or look below from A to Z.',
  one: '1 page found.',
  many: '# pages found.',
  more: 'The first # are shown. Add a word to narrow them down.',
  failed: 'The search is being prepared, or your connection was lost. Type again in a minute; everything is also listed below.',
  results: 'What was found',
};
