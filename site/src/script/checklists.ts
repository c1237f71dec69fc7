import { all, canKeep, keep, kept } from './device.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A point becomes a box to tick with its words as the label. Without the script it is a square to tick with a pen. */
function toBox(point: HTMLElement): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const words = document.createElement('span');
  words.append(...point.childNodes);
  const label = document.createElement('label');
  label.append(box, words);
  point.append(label);
  return box;
}

/** The checklists of one toolkit. Ticks are kept by the words of their points, so that they stay right when an editor adds one. */
function bring(toolkit: string, lists: HTMLElement[]): void {
  const key = `ticks ${toolkit}`;
  const boxes = lists.flatMap((list) => all('li', list)).map((point) => ({ words: point.textContent.trim(), box: toBox(point) }));
  // Read anew each time: another tab, or a chapter that the visitor comes back to, may have kept some since.
  const ticked = (): Set<string> => new Set(kept(key, isText));
  const before = ticked();
  for (const { words, box } of boxes) {
    box.checked = before.has(words);
    box.addEventListener('change', () => {
      const now = ticked();
      if (box.checked) now.add(words);
      else now.delete(words);
      keep(key, [...now]);
    });
  }
  const clear = (): void => {
    keep(key, []);
    for (const { box } of boxes) box.checked = false;
  };
  for (const note of all('[data-kept]')) {
    note.hidden = !canKeep();
    all('button', note)[0]?.addEventListener('click', clear);
  }
}

export function checklists(): void {
  const lists = all('[data-checklist]');
  for (const list of lists) list.classList.add('live');
  for (const [toolkit, own] of Map.groupBy(lists, (list) => list.dataset.checklist!)) bring(toolkit, own);
}
