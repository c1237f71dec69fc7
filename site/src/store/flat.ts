/** A copy of a text that stands alone: what was put together is remembered as all of its pieces, and what was cut out keeps what it was cut out of. */
export const flat = (text: string): string => Buffer.from(text).toString();
