/** Sheets are numbered with five digits. */
const numbers = 90_000;

/**
 * The number in a sheet's imprint. It comes from the sheet's address alone: it is the same on every site, and no other sheet that is added or taken away changes it.
 * @param path of the page, `/toolkits/living-wage/`
 */
export function sheetNumber(path: string): number {
  let sum = 0;
  for (const letter of path) sum = (sum * 31 + letter.codePointAt(0)!) % numbers;
  return 10_000 + sum;
}
