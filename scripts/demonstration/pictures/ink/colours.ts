/** The press has black ink, its paper, and one second ink a sheet. */
export const INK = '#17140f';
export const PAPER = '#f6f2e9';
export const RED = '#b3261e';
export const GREEN = '#1d4a33';
export const AMBER = '#9a5b00';
export const BLUE = '#12356b';
/** What prints on a dark page, where ink would not be seen. */
export const CHALK = '#f0eadc';

export type SecondInk = typeof RED | typeof GREEN | typeof AMBER | typeof BLUE;
