import fc from 'fast-check';

/** Any of the 16,777,216 colours of sRGB, for tests. */
export const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
