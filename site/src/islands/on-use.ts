import type { ClientDirective } from 'astro';

/** The signs that somebody begins to use an island: by keyboard, finger, mouse, or whatever else changes a form. */
const signs = ['focusin', 'pointerover', 'pointerdown', 'change'] as const;

/** Chooses what the address says (`?kind=form`), as far as there is such a choice. */
function takeFromAddress(island: HTMLElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const option of island.querySelectorAll<HTMLOptionElement>(`select[name="${CSS.escape(name)}"] option`)) {
      if (option.value === value) option.selected = true;
    }
  }
}

/**
 * `client:use`: brings an island when somebody begins to use it, or when the address has something to say to it. For what works
 * without its script and stands at the head of a page, where `client:visible` would make everybody load it.
 * What the address chooses is chosen at once, before the rest of the page is drawn, so that nothing moves when the island comes.
 */
const onUse: ClientDirective = (load, _, island) => {
  const begun = new AbortController();
  const bring = async (): Promise<void> => {
    begun.abort();
    await (await load())();
  };
  if (location.search) {
    takeFromAddress(island);
    void bring();
  } else for (const sign of signs) island.addEventListener(sign, () => void bring(), { signal: begun.signal });
};

export default onUse;
