/** An emblem is drawn in a box from -100 to 100: `on` is what prints, `off` is what is cut out of it. */
export type Emblem = (on: string, off: string) => string;
