/** What English and Spanish are set with. Any other character comes from the visitor's own fonts. */
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ';
const figures = '0123456789';
const spaces = ' \u00a0';
const titlePoints = '.,:;!?¡¿\'"‘’“”«»()-–—…·/&%$#@+°•';
const textPoints = '*=<>[]_|~\\ªº§©®™×½→\u2011';

/** Pictures carry no weight of a font: they have all letters of Latin languages. */
const from = (first: number, last: number): string => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
export const pictureLetters = from(0x20, 0x7e) + from(0xa0, 0x17f) + titlePoints;

/** The characters that a forme is set with: all capitals. */
export const formeLetters = capitals + figures + titlePoints;
export const titleLetters = capitals + capitals.toLowerCase() + figures + titlePoints + spaces;
export const textLetters = titleLetters + textPoints;
