import type { PageContent } from '../store/index.ts';

/** The pages that every site has beside its sections, for lists of all there is. */
export function servicePages(content: PageContent): { words: string; address: string }[] {
  const { contact, reading, service, sheet } = content.words;
  return [
    { words: sheet.glossary, address: content.at('/glossary/') },
    { words: sheet.subscribe, address: content.at('/subscribe/') },
    { words: service.jobs.title, address: content.at('/jobs/') },
    { words: contact, address: content.at('/contact/') },
    { words: reading.savedPage.title, address: content.at('/saved/') },
    { words: service.accessibility.title, address: content.at('/accessibility/') },
  ];
}
