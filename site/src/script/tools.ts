import { all, canKeep } from './device.ts';
import { keepSaved, path, savedPages } from './saved.ts';

interface Tools { button(name: string): HTMLElement | undefined; say(words: string): void; place: HTMLElement }

/** Shows a button and says what it does. */
function offer(button: HTMLElement | undefined, run: () => void): void {
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', run);
}

function offerSaving({ button, place }: Tools): void {
  const save = button('save');
  if (!save || !canKeep()) return;
  const [seen] = all('[data-saved]', place);
  const words = save.textContent;
  const show = (isSaved: boolean): void => {
    save.textContent = isSaved ? save.dataset.done! : words;
    if (seen) seen.hidden = !isSaved;
  };
  const isSaved = (): boolean => savedPages().some((page) => page.path === path);
  offer(save, () => {
    const others = savedPages().filter((page) => page.path !== path);
    const { title = '', label = '', lang = '' } = place.dataset;
    keepSaved(isSaved() ? others : [{ path, title, label, lang }, ...others]);
    show(isSaved());
  });
  show(isSaved());
}

/** The address of the page without the part that was looked at. */
const address = (): string => location.href.split('#')[0]!;

/** Milliseconds that a printer waits for pictures: a line that hangs must not keep the words from paper. */
const PATIENCE = 4000;

/** Not every browser brings the pictures of a page that nobody has scrolled yet to paper. */
function withPictures(): Promise<unknown> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  return Promise.race([late, Promise.allSettled(pictures.map((picture) => picture.decode()))]);
}

/** Save, share, copy, print: each is shown only where this browser can do it. */
export function tools(): void {
  for (const place of all('.tools')) {
    const [status] = all('[role=status]', place);
    const own: Tools = { place, button: (name) => all(`[data-do=${name}]`, place)[0], say: (words) => { status!.textContent = words; } };
    offerSaving(own);
    // Somebody who closes the share sheet has not made a mistake.
    if ('share' in navigator) offer(own.button('share'), () => { navigator.share({ title: document.title, url: address() }).catch(() => {}); });
    const copy = own.button('copy');
    if ('clipboard' in navigator) offer(copy, () => { navigator.clipboard.writeText(address()).then(() => own.say(copy!.dataset.done!), () => own.say(address())); });
    if ('print' in window) offer(own.button('print'), () => { void withPictures().then(() => window.print()); });
  }
}
