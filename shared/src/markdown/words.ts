/**
 * Silent reading of non-fiction in English by adults, in words a minute.
 * Source: M. Brysbaert, "How many words do we read per minute? A review and meta-analysis of reading rate",
 * Journal of Memory and Language 109 (2019) 104047, https://doi.org/10.1016/j.jml.2019.104047
 */
export const WORDS_PER_MINUTE = 238;

/** How many words a text has: runs of letters and digits, with the apostrophes, hyphens, points and commas inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,\-‑][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Minutes it takes to read so many words, to the nearest minute.
 *
 * @returns 0 for no words, otherwise at least 1
 */
export function readingMinutes(words: number): number {
  return words > 0 ? Math.max(1, Math.round(words / WORDS_PER_MINUTE)) : 0;
}
