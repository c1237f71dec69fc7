import { all, base, canKeep, keep, kept } from './device.ts';

/** A page that a visitor saved. The path begins behind the site's folder. */
export interface Saved { path: string; title: string; label: string; lang: string }

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && ['path', 'title', 'label', 'lang'].every((field) => typeof (value as Record<string, unknown>)[field] === 'string')
  // A slash after the site's own folder would lead to another host.
  && !/^[/\\]/.test((value as Saved).path);

/** The saved pages, the latest first. */
export const savedPages = (): Saved[] => kept('saved', isSaved);
export const keepSaved = (pages: readonly Saved[]): void => keep('saved', pages);

/** The path of the page that is shown, behind the site's folder. */
export const path = location.pathname.slice(base.length);

function row({ path: to, title, label, lang }: Saved, words: string, remove: () => void): HTMLLIElement {
  const link = document.createElement('a');
  link.href = base + to;
  link.lang = lang;
  link.textContent = title;
  const kind = document.createElement('span');
  kind.className = 'from';
  kind.textContent = label;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.setAttribute('aria-label', `${words}: ${title}`);
  button.addEventListener('click', remove);
  const item = document.createElement('li');
  item.append(link, ' ', kind, ' ', button);
  return item;
}

/** Fills the page that lists what was saved on this device. */
export function savedList(): void {
  const [place] = all('[data-saved-list]');
  if (!place || !canKeep()) return;
  const [list, none, clear] = ['ol', '[data-none]', '[data-clear]'].map((selector) => all(selector, place)[0]!) as [HTMLElement, HTMLElement, HTMLElement];
  const show = (): void => {
    const pages = savedPages();
    list.replaceChildren(...pages.map((page) => row(page, list.dataset.remove!, () => change(savedPages().filter((other) => other.path !== page.path)))));
    none.hidden = pages.length > 0;
    clear.hidden = pages.length === 0;
  };
  const change = (pages: readonly Saved[]): void => {
    keepSaved(pages);
    show();
    place.focus();
  };
  clear.addEventListener('click', () => change([]));
  for (const part of all('[data-without]')) part.hidden = true;
  place.hidden = false;
  show();
}
