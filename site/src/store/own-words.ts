import type { OwnWord } from './blanks.ts';

/** Where the site lives. No sign in it is one that HTML, XML or JSON would write differently. */
export const originWord: OwnWord = { name: 'origin', write: ({ origin }) => origin };

/** Where the picture lies that stands for a page, from the site's root. */
export const shareCardWord: OwnWord = { name: 'share-card', write: (content, path) => content.shareCardPath(path) };
