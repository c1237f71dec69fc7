import type { Found } from './pagefind.ts';

/** How much of a word has to stand in the text for it to be the word that was meant: endings differ ("running", "run"), but a word that the index doesn't know is shortened until it finds anything. */
const LEAST_SHARE = 0.4;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How much of a title the words make: all of it is 1; 0 when it does not have them as they stand. */
function shareOfTitle(title: string, words: string): number {
  const [whole, part] = [plain(title), plain(words)];
  return part && whole.includes(part) ? part.length / whole.length : 0;
}

/** How often a job's other names have the words: they stand one after the other, so that nobody can say where one ends. */
function timesAmong(names: string, words: string): number {
  const sought = wordsOf(words).join(' ');
  return sought ? ` ${wordsOf(names).join('  ')} `.split(` ${sought.replaceAll(' ', '  ')} `).length - 1 : 0;
}

/** A job's other name counts nearly as much as a title that is the very word, and more the more of its names have it. */
function rank({ meta: { title = '', names = '' } }: Found, words: string): number {
  const times = timesAmong(names, words);
  return Math.max(shareOfTitle(title, words), times > 0 ? Math.min(0.9, 0.5 + times / 10) : 0);
}

/** Pages that are called what was looked for, by whatever name, before those that mention it; otherwise in the order of the index. */
export const namesFirst = (all: readonly Found[], words: string): Found[] => [...all].sort((one, other) => rank(other, words) - rank(one, words));

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether one of the words that the index marks in a page is one that was looked for, and not the two letters that "xylophone" begins with. */
export function isMeant({ excerpt }: Found, words: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => plain(text!).replace(/[^\p{L}\p{N}]/gu, ''));
  const wanted = wordsOf(words);
  return marked.length === 0 || wanted.length === 0 || marked.some((text) => wanted.some((word) => commonBeginning(word, text) >= word.length * LEAST_SHARE));
}
