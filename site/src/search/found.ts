import type { Found } from './pagefind.ts';

/** What stands between the names of a job where the index keeps them. */
export const nameBreak = '; ';

/** How much of a word has to stand in the text for it to be the word that was meant: endings differ ("running", "run"), but a word that the index doesn't know is shortened until it finds anything. */
const LEAST_SHARE = 0.4;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How much of a name the words make: all of it is 1; 0 when it does not have them as they stand. */
function share(name: string, words: string): number {
  const [whole, part] = [plain(name), plain(words)];
  return part && whole.includes(part) ? part.length / whole.length : 0;
}

const shareOfNames = ({ meta: { title = '', names = '' } }: Found, words: string): number =>
  Math.max(...[title, ...names.split(nameBreak)].map((name) => share(name, words)));

/** Pages that are called what was looked for, by whatever name, before those that mention it; otherwise in the order of the index. */
export const namesFirst = (all: readonly Found[], words: string): Found[] => [...all].sort((one, other) => shareOfNames(other, words) - shareOfNames(one, words));

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether one of the words that the index marks in a page is one that was looked for, and not the two letters that "xylophone" begins with. */
export function isMeant({ excerpt }: Found, words: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => plain(text!).replace(/[^\p{L}\p{N}]/gu, ''));
  const wanted = plain(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return marked.length === 0 || wanted.length === 0 || marked.some((text) => wanted.some((word) => commonBeginning(word, text) >= word.length * LEAST_SHARE));
}
