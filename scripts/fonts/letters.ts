/** What English and Spanish are set with. Any other character comes from the visitor's own fonts. */
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ';
const figures = '0123456789';
const spaces = ' \u00a0';
const titlePoints = '.,:;!?¡¿\'"‘’“”«»()-–—…·/&%$#@+°•';
const textPoints = '*=<>[]_|~\\ªº§©®™×½→\u2011';

/** The characters that a forme is set with: all capitals. */
export const formeLetters = capitals + figures + titlePoints;
export const titleLetters = capitals + capitals.toLowerCase() + figures + titlePoints + spaces;
export const textLetters = titleLetters + textPoints;
