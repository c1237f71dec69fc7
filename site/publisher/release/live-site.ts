import { PublishError } from '../errors.ts';
import { versionLost, versionNoMore } from '../reasons/versions.ts';
import { isIndexFile, searchIdentity } from '../search-files.ts';
import type { SiteFiles } from '../site-files.ts';
import type { FileFacts, Manifest, ReleaseRecord } from './records.ts';
import type { FileChanges, SiteFolder } from './site-folder.ts';

/** Beyond this share of changed files a release is written out whole: that is smaller than the changes. */
const WHOLE_SHARE = 0.5;
/** So many releases may stand on one another before one is written out whole: reading one stays quick. */
const LONGEST_CHAIN = 50;

/** What a release was made from, and when. */
export type ReleaseFacts = Omit<ReleaseRecord, 'release' | 'base' | 'files' | 'removed' | 'made' | 'search' | 'completes'>;

interface Live { record: ReleaseRecord; depth: number; files: Map<string, FileFacts> }

/** One site's releases and the one that is live. */
export class LiveSite {
  readonly folder: SiteFolder;
  #live: Live | null;

  constructor(folder: SiteFolder) {
    this.folder = folder;
    const number = folder.live;
    this.#live = number === null ? null : this.#read(number);
  }

  /** Ends what a crash left half done. Only for whoever publishes the site: to anyone else a release that is being made looks the same. */
  settle(): void { this.folder.releases.settle(this.folder.live); }

  #read(release: number): Live | null {
    const { releases } = this.folder;
    const record = releases.readLive(release);
    const files = releases.manifest(release);
    return record && files ? { record, files, depth: releases.depth(release) } : null;
  }

  /** The live release; null before the first, or when its record is lost. */
  get record(): ReleaseRecord | null { return this.#live?.record ?? null; }
  get files(): Manifest { return this.#live?.files ?? new Map(); }

  /**
   * Makes changed files live as a new release.
   * @param isFull whether the changes write every file of the site again. Nothing that lies there is relied upon: the search index, too, has to be made anew.
   * @returns its number
   */
  release(facts: ReleaseFacts, { write, remove }: FileChanges, isFull: boolean): number {
    const gone = isFull ? [...this.files.keys()].filter((path) => !write.has(path)) : remove;
    const search = isFull || remove.some(isIndexFile) ? null : (this.record?.search ?? null);
    return this.#make({ ...facts, search, completes: null }, { write, remove: gone }, isFull);
  }

  /**
   * Adds the search index and share cards to the live release, as a release of its own: also a site that gets its index is never half of one and half of the other.
   * @param files all files of the index, and new cards
   * @param identity what pages they were made from
   * @returns the release's number; null when the pages are others by now
   */
  complete(files: SiteFiles, identity: string): number | null {
    const record = this.record;
    if (!record || searchIdentity(this.files) !== identity) return null;
    const write = new Map([...files].filter(([path, { sha256 }]) => this.files.get(path)?.sha256 !== sha256));
    const remove = [...this.files.keys()].filter((path) => isIndexFile(path) && !files.has(path));
    return this.#make({ ...record, search: identity, completes: record.completes ?? record.release }, { write, remove }, false);
  }

  #make(facts: Omit<ReleaseRecord, 'release' | 'base' | 'files' | 'removed' | 'made'>, { write, remove }: FileChanges, isFull: boolean): number {
    const live = this.#live;
    const { releases } = this.folder;
    const release = Math.max(releases.numbers()[0] ?? 0, live?.record.release ?? 0) + 1;
    const files = laidOver(this.files, write, remove);
    const isWhole = !live || live.depth >= LONGEST_CHAIN || write.size + remove.length > files.size * WHOLE_SHARE;
    const made: ReleaseRecord = {
      ...facts, release, base: isWhole ? null : live.record.release, made: new Date().toISOString(),
      files: Object.fromEntries(isWhole ? files : laidOver(new Map(), write, [])), removed: isWhole ? [] : [...remove],
    };
    releases.prepare(made);
    this.folder.show(release, { write, remove }, live && live.files, isFull || !live);
    this.#live = { record: made, files, depth: isWhole ? 0 : live.depth + 1 };
    return release;
  }

  /**
   * Shows an earlier release again. Needs no CMS and renders nothing: the cost is that of the difference.
   * @throws PublishError when it is not kept, or some of its files are lost
   */
  show(release: number): void {
    const live = this.#live;
    const wanted = this.#read(release);
    if (!live || !wanted) throw new PublishError(versionNoMore(release));
    const sources = new Map([...live.files].map(([path, { sha256 }]) => [sha256, path]));
    const write: SiteFiles = new Map();
    for (const [path, facts] of wanted.files) {
      if (live.files.get(path)?.sha256 === facts.sha256) continue;
      const from = this.folder.find(facts.sha256, sources.get(facts.sha256));
      if (!from) throw new PublishError(versionLost(release, path));
      write.set(path, { ...facts, from });
    }
    const remove = [...live.files.keys()].filter((path) => !wanted.files.has(path));
    this.folder.show(release, { write, remove }, live.files);
    this.#live = wanted;
  }

  /** Makes the folder that is not served ready for the next release. */
  catchUp(): void { if (this.#live) this.folder.catchUp(this.#live.files); }
}

function laidOver(before: Manifest, write: SiteFiles, remove: readonly string[]): Map<string, FileFacts> {
  const files = new Map(before);
  for (const path of remove) files.delete(path);
  for (const [path, { sha256, size }] of write) files.set(path, { sha256, size });
  return files;
}
