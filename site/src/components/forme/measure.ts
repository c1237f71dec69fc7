import table from './advances.json' with { type: 'json' };

const advances: Readonly<Record<string, readonly number[]>> = table.advances;
/** By how much two letters stand closer or wider than alone. */
const kerning: Readonly<Record<string, readonly number[]>> = table.kerning;
const { widths } = table;
/** A letter that the theme's font does not have comes from another one: about as wide as an N. */
const unknown = advances.N!;

/** Accents of other languages are as wide as their letter. */
const advancesOf = (letter: string): readonly number[] => advances[letter] ?? advances[letter.normalize('NFD')[0]!] ?? unknown;

/**
 * The length of a line in capitals, in sizes of its type: 8.2 means that at 10 px it is 82 px long.
 * @param stretch the width of its letters, 100 is the usual
 */
export function lengthOf(line: string, stretch: number): number {
  const next = widths.findIndex((width) => width >= stretch);
  const above = next === -1 ? widths.length - 1 : Math.max(next, 1);
  const share = (stretch - widths[above - 1]!) / (widths[above]! - widths[above - 1]!);
  const letters = [...line];
  const between = (known: readonly number[]): number => known[above - 1]! + (known[above]! - known[above - 1]!) * share;
  const thousandths = letters.reduce((sum, letter, index) => {
    const pair = kerning[letter + (letters[index + 1] ?? '')];
    return sum + between(advancesOf(letter)) + (pair ? between(pair) : 0);
  }, 0);
  return thousandths / 1000;
}
