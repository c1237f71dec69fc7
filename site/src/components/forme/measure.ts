import table from './advances.json' with { type: 'json' };

const advances: Readonly<Record<string, readonly number[]>> = table.advances;
/** By how much two letters stand closer or wider than alone. */
const kerning: Readonly<Record<string, readonly number[]>> = table.kerning;
const left: Readonly<Record<string, readonly number[]>> = table.left;
const right: Readonly<Record<string, readonly number[]>> = table.right;
const { widths } = table;
/** A letter that the theme's font does not have comes from another one: about as wide as an N. */
const unknown = 'N';

/** Accents of other languages are as wide as their letter. */
function known(letter: string): string {
  if (letter in advances) return letter;
  const base = letter.normalize('NFD')[0]!;
  return base in advances ? base : unknown;
}

type Between = (figures: readonly number[]) => number;

/** A figure that is known at some widths, at the width between two of them. */
function at(stretch: number): Between {
  const next = widths.findIndex((width) => width >= stretch);
  const above = next === -1 ? widths.length - 1 : Math.max(next, 1);
  const share = (stretch - widths[above - 1]!) / (widths[above]! - widths[above - 1]!);
  return (figures) => figures[above - 1]! + (figures[above]! - figures[above - 1]!) * share;
}

const firstOf = (letters: readonly string[], between: Between): number => between(left[known(letters[0] ?? ' ')]!);

/** The white before a line, which its first letter brings along, in sizes of its type. */
export const whiteBefore = (line: string, stretch: number): number => firstOf([...line], at(stretch)) / 1000;

/**
 * The length of a line in capitals, in sizes of its type: 8.2 means that at 10 px it is 82 px long. From ink to ink: the white that its first
 * and last letters have beside them is not of it, or no two lines would begin at the same place.
 * @param stretch the width of its letters, 100 is the usual
 */
export function lengthOf(line: string, stretch: number): number {
  const letters = [...line];
  const between = at(stretch);
  const advance = letters.reduce((sum, letter, index) => {
    const pair = kerning[letter + (letters[index + 1] ?? '')];
    return sum + between(advances[known(letter)]!) + (pair ? between(pair) : 0);
  }, 0);
  return (advance - firstOf(letters, between) - between(right[known(letters.at(-1) ?? ' ')]!)) / 1000;
}
