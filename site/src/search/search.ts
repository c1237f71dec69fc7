import { drawFound } from './draw.ts';
import { isMeant, namesFirst } from './found.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { SearchSettings } from './settings.ts';

/** More than this is not looked through by anyone. */
const MOST = 30;
/** Milliseconds of rest before a search begins. */
const REST = 150;

const part = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const settings = JSON.parse(part('.search').dataset.search!) as SearchSettings;
const form = part<HTMLFormElement>('.search-form');
const field = part<HTMLInputElement>('#words');
const status = part('.search-says');
const list = part('.search-results');

let pagefind: Promise<Pagefind> | undefined;
let attempts = 0;

function show(says: string, ...drawn: Node[]): void {
  status.textContent = says;
  list.replaceChildren(...drawn);
}

function saysFound(count: number): string {
  const { none, one, many, more } = settings.words;
  if (count === 0) return none;
  const found = count === 1 ? one : many.replace('#', String(count));
  return count > MOST ? `${found} ${more.replace('#', String(MOST))}` : found;
}

/** So that the address can be kept, and the way back leads to what was found. */
function keepInAddress(words: string): void {
  history.replaceState(null, '', words ? `?${new URLSearchParams({ q: words })}` : location.pathname);
}

async function search(): Promise<void> {
  const words = field.value.trim();
  keepInAddress(words);
  if (!words) return show('');
  if (!list.children.length) status.textContent = settings.words.loading;
  try {
    const { debouncedSearch } = await (pagefind ??= loadPagefind(settings.index, settings.base, attempts));
    const answer = await debouncedSearch(words, {}, REST);
    const found = answer && await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
    // Another search may have begun meanwhile.
    if (!answer || !found || field.value.trim() !== words) return;
    const meant = found.filter((one) => isMeant(one, words));
    // Where none of the best is meant, none of the others is.
    const count = meant.length === 0 ? 0 : answer.results.length - found.length + meant.length;
    show(saysFound(count), ...drawFound(namesFirst(meant, words), settings));
  } catch {
    // Asked for anew with the next letter: the connection may be back, or the index made.
    pagefind = undefined;
    attempts += 1;
    show(settings.words.failed);
  }
}

/** The arrow keys walk through what was found; Escape leads back to the words. */
function walk(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isInside = at >= 0 || document.activeElement === field;
  if (!isInside) return;
  const to = event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' ? (at > 0 ? links[at - 1] : field) : event.key === 'Escape' && at >= 0 ? field : undefined;
  if (!to) return;
  event.preventDefault();
  to.focus();
}

part('.search-without').remove();
form.hidden = false;
field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => void search());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
part('.search').addEventListener('keydown', walk);
// Whoever comes by the link to the field begins to type; it was not there yet when the browser looked for it.
if (location.hash === `#${field.id}`) field.focus();
if (field.value) void search();
