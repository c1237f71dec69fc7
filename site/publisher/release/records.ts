import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The digest and size of a file of a site. */
export const fileFacts = z.object({ sha256: z.string(), size: z.number().int() });
export type FileFacts = z.infer<typeof fileFacts>;
/** The files of a release by path. */
export type Manifest = ReadonlyMap<string, FileFacts>;

const record = z.object({
  /** Counts up by one with each release of the site. */
  release: z.number().int().positive(),
  /** The release that `files` and `removed` are changes to; null when `files` has all. */
  base: z.number().int().positive().nullable(),
  /** The revision of the ledger, and the instant, that it shows. */
  revision: z.number().int(),
  instant: z.string(),
  /** When time alone would change the site: an embargo ends, an event is over. Null for never. */
  validUntil: z.string().nullable(),
  /** When it was made. */
  made: z.string(),
  theme: z.string(),
  /** The folder that the site stands in on its domain. */
  basePath: z.string(),
  /** What the site was made from; see site-identity.ts. */
  content: z.string(),
  pages: z.number().int(),
  /** What pages the search index was made from; see `searchIdentity`. Null before the first. */
  search: z.string().nullable().default(null),
  /** The release that this one only adds a search index to. */
  completes: z.number().int().positive().nullable().default(null),
  /** What the site answers at its former addresses; see `formerOf`. */
  moved: z.record(z.string(), z.string()).default({}),
  gone: z.array(z.string()).default([]),
  since: z.record(z.string(), z.string()).optional(),
  /** The site was taken down: every address answers that it is gone. */
  closed: z.literal(true).optional(),
  files: z.record(z.string(), fileFacts),
  removed: z.array(z.string()),
});
export type ReleaseRecord = z.infer<typeof record>;

function parsed(path: string): ReleaseRecord | null {
  try {
    return record.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** The releases of one site, each a file beside the site's folders: only what changed, so that a small publish writes little. */
export class Releases {
  readonly #folder: string;

  /** @param site the folder of one site */
  constructor(site: string) {
    this.#folder = join(site, 'releases');
  }

  #path(release: number): string { return join(this.#folder, `${String(release).padStart(6, '0')}.json`); }
  #pending(release: number): string { return `${this.#path(release)}.part`; }

  /** The numbers of all releases that are kept, newest first. */
  numbers(): number[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder).filter((name) => /^\d+\.json$/.test(name)).map((name) => Number.parseInt(name, 10)).sort((a, b) => b - a);
  }

  /** @returns null when it is not kept, or can't be read */
  read(release: number): ReleaseRecord | null { return parsed(this.#path(release)); }

  /** The record of a release that is live, also in the instant before it is counted. */
  readLive(release: number): ReleaseRecord | null { return this.read(release) ?? parsed(this.#pending(release)) ?? this.read(release); }

  /** All files of a release; null when it, or one that it stands on, is not kept. */
  manifest(release: number): Map<string, FileFacts> | null {
    const chain = this.#chain(release);
    if (!chain) return null;
    const files = new Map<string, FileFacts>();
    for (const { files: changed, removed } of chain) {
      for (const path of removed) files.delete(path);
      for (const [path, facts] of Object.entries(changed)) files.set(path, facts);
    }
    return files;
  }

  /** Records from a whole one to the one asked for. */
  #chain(release: number): ReleaseRecord[] | null {
    const chain: ReleaseRecord[] = [];
    for (let next: number | null = release; next !== null;) {
      const found: ReleaseRecord | null = next === release ? this.readLive(next) : this.read(next);
      if (!found) return null;
      chain.unshift(found);
      next = found.base;
    }
    return chain;
  }

  /** On how many others a release stands. */
  depth(release: number): number { return (this.#chain(release)?.length ?? 1) - 1; }

  /** Writes a record down without counting it yet: a release counts from the moment that it is live. */
  prepare(made: ReleaseRecord): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#pending(made.release), JSON.stringify(made));
  }

  /** Counts a prepared release. */
  confirm(release: number): void {
    if (existsSync(this.#pending(release))) renameSync(this.#pending(release), this.#path(release));
  }

  /** Ends what a crash left half done: the live release counts, one that never went live does not. */
  settle(live: number | null): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder).filter((found) => found.endsWith('.part'))) {
      if (live !== null && name === `${String(live).padStart(6, '0')}.json.part`) this.confirm(live);
      else rmSync(join(this.#folder, name), { force: true });
    }
  }

  /** Writes a release out whole, so that those before it may go. */
  makeWhole(release: number): void {
    const files = this.manifest(release);
    const found = this.read(release);
    if (!files || !found || found.base === null) return;
    const temporary = `${this.#path(release)}.whole`;
    writeFileSync(temporary, JSON.stringify({ ...found, base: null, files: Object.fromEntries(files), removed: [] }));
    renameSync(temporary, this.#path(release));
  }

  remove(release: number): void { rmSync(this.#path(release), { force: true }); }
}
