/** A thing as schema.org describes it. What is null is left out. */
export interface Thing { '@type': string; [property: string]: unknown }

/** Nothing that editors write can end the script element that this stands in, or open a comment in it. */
export const safeJson = (thing: object): string =>
  JSON.stringify(thing, (_, value: unknown) => (value === null ? undefined : value))
    .replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
