import { liveNumber, recordOf } from '@broadside/site/publisher';

/** What is answered without a file of the site: where its addresses have gone, and which release this is. */
export interface Known {
  release: number;
  revision: number;
  made: string;
  /** It was taken down: no address of it shows anything any more. */
  closed: boolean;
  moved: ReadonlyMap<string, string>;
  gone: ReadonlySet<string>;
}

/** Written with its slash: `/articles/old` -> `/articles/old/`. Null for an address that can't be read. */
function pageAddress(path: string): string | null {
  try {
    return decodeURIComponent(path).replace(/\/*$/, '/');
  } catch {
    return null;
  }
}

/** What the releases that are live say of themselves. Read once for each. */
export class LiveRecords {
  readonly #known = new Map<string, Known>();

  /** @param site the folder of one site. @returns null before its first release, or when nobody can tell which it is */
  of(site: string): Known | null {
    const known = this.#known.get(site) ?? null;
    const number = liveNumber(site);
    if (number === null || number === known?.release) return known;
    const record = recordOf(site, number);
    if (!record) return known;
    const { release, revision, made, closed = false, moved, gone } = record;
    const read = { release, revision, made, closed, moved: new Map(Object.entries(moved)), gone: new Set(gone) };
    this.#known.set(site, read);
    return read;
  }
}

/** @returns where a page is now, `gone` when it was taken down, null for an address that never was */
export function answerAt(known: Known | null, path: string): { to: string } | 'gone' | null {
  const address = pageAddress(path);
  if (address === null || !known) return null;
  const to = known.moved.get(address);
  return to === undefined ? (known.gone.has(address) ? 'gone' : null) : { to };
}
