import type { ClientDirective } from 'astro';

/** The signs that somebody begins to use an island: by keyboard, finger, mouse, or whatever else changes a form. */
const signs = ['focusin', 'pointerover', 'pointerdown', 'change'] as const;

/**
 * `client:use`: brings an island when somebody begins to use it, or when the address has something to say to it. For what works
 * without its script and stands at the head of a page, where `client:visible` would make everybody load it.
 */
const onUse: ClientDirective = (load, _, island) => {
  const begun = new AbortController();
  const bring = async (): Promise<void> => {
    begun.abort();
    await (await load())();
  };
  if (location.search) void bring();
  else for (const sign of signs) island.addEventListener(sign, () => void bring(), { signal: begun.signal });
};

export default onUse;
