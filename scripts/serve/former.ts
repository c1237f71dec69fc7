import { formerIn, liveNumber } from '@broadside/site/publisher';

interface Known { release: number; moved: ReadonlyMap<string, string>; gone: ReadonlySet<string> }

/** Written with its slash: `/articles/old` -> `/articles/old/`. Null for an address that can't be read. */
function pageAddress(path: string): string | null {
  try {
    return decodeURIComponent(path).replace(/\/*$/, '/');
  } catch {
    return null;
  }
}

/** What the sites answer at addresses that they once had. Read from the live release, once for each. */
export class FormerAddresses {
  readonly #known = new Map<string, Known>();

  #of(site: string): Known | null {
    const known = this.#known.get(site) ?? null;
    const release = liveNumber(site);
    if (release === null || release === known?.release) return known;
    const former = formerIn(site, release);
    if (!former) return known;
    const read = { release, moved: new Map(Object.entries(former.moved)), gone: new Set(former.gone) };
    this.#known.set(site, read);
    return read;
  }

  /**
   * @param site the folder of one site
   * @returns where the page is now, `gone` when it was taken down, null for an address that never was
   */
  answer(site: string, path: string): { to: string } | 'gone' | null {
    const address = pageAddress(path);
    const known = address === null ? null : this.#of(site);
    if (address === null || !known) return null;
    const to = known.moved.get(address);
    return to === undefined ? (known.gone.has(address) ? 'gone' : null) : { to };
  }
}
