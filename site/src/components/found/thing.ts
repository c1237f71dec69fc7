/** A thing as schema.org describes it. What is null is left out. */
export interface Thing { '@type': string; [property: string]: unknown }

/** Nothing that editors write can end the script element that this stands in, open a comment in it, or be a line's end to a reader that takes it for a program. */
export const safeJson = (thing: object | string): string =>
  JSON.stringify(thing, (_, value: unknown) => (value === null ? undefined : value))
    .replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
