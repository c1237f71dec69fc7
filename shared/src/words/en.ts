/** What the sites say in English, beside what editors write. Plain words; each is used somewhere. */
export const en = {
  language: 'English',
  skip: 'Skip to the text',
  menu: 'Menu',
  home: 'Home',
  sections: {
    toolkit: 'Toolkits', classification: 'Our jobs', article: 'News', resource: 'Resources', event: 'Events', award: 'Awards', action: 'Take action', topic: 'Topics',
  },
  contact: 'Contact',
  nothingHere: 'There is nothing here yet.',
  national: 'National',
  notTranslated: 'This page is not in English yet.',
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
};

export type Words = typeof en;
