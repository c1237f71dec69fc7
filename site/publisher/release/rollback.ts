import type { ReleaseSummary, Sentence } from '@broadside/shared/publishing';
import { PublishError } from '../errors.ts';
import { openSite } from '../live-release.ts';
import { fileOf } from '../page-files.ts';
import { nothingEarlier, siteTakenDown, stillShows, versionBarred, versionIsLive, versionNotAmong, versionNotKept } from '../reasons/versions.ts';
import { readMarks, writeMarks } from './marks.ts';

/** The releases of a site that are kept, newest first. Changes nothing, so it may be asked while the site is published. */
export function releasesOf(site: string): ReleaseSummary[] {
  const { folder, record } = openSite(site);
  const { never } = readMarks(site);
  const counted = folder.releases.numbers();
  // In the instant before it is counted the live one belongs to them already.
  const numbers = record && !counted.includes(record.release) ? [record.release, ...counted] : counted;
  const completed = new Set(counted.map((number) => folder.releases.read(number)?.completes));
  return numbers.flatMap((number) => {
    const found = number === record?.release ? record : folder.releases.read(number);
    // Without its search index a release is only half of what people saw; one that took the site down is nothing to go back to.
    return found && (number === record?.release || (!completed.has(number) && !found.closed)) ? [{ release: number, revision: found.revision, made: found.made, live: number === record?.release, pages: found.pages, neverRestore: never[number] ?? null }] : [];
  });
}

/** The release to show when nobody says which: the newest one that was made before the live one and may be shown. */
function before(releases: readonly ReleaseSummary[]): number {
  const live = releases.find((one) => one.live);
  const earlier = releases.find(({ release, neverRestore }) => live && release < live.release && neverRestore === null);
  if (!earlier) throw new PublishError(nothingEarlier);
  return earlier.release;
}

/**
 * Chooses the release to show again, and pins the site to it. Pinned first: if the process ends before it is shown, nothing newer comes over it.
 * @throws PublishError when it is not kept, or must never be shown again
 */
export function pinTo(site: string, wanted: number | undefined): number {
  if (openSite(site).record?.closed) throw new PublishError(siteTakenDown);
  const releases = releasesOf(site);
  const release = wanted ?? before(releases);
  const found = releases.find((one) => one.release === release);
  if (!found) throw new PublishError(versionNotAmong(release, releases.map((one) => one.release)));
  if (found.neverRestore !== null) throw new PublishError(versionBarred(release, found.neverRestore));
  writeMarks(site, { ...readMarks(site), pinned: release });
  return release;
}

/** Makes an earlier release the live one. Only for whoever publishes the site. @throws PublishError */
export function show(site: string, release: number): void {
  const live = openSite(site);
  live.settle();
  live.show(release);
}

/** So many addresses in a sentence tell enough. */
const MOST_NAMED = 3;

/** A warning, in a sentence, of pages that a release still has though they were taken down after it; none when there are none. */
export function takenDownSince(site: string, release: number): Sentence[] {
  const { releases } = openSite(site).folder;
  const files = releases.manifest(release);
  const newest = releases.numbers()[0];
  const gone = (newest === undefined ? null : releases.read(newest))?.gone.filter((address) => files?.has(fileOf(address))) ?? [];
  if (!gone.length) return [];
  return [stillShows(gone.slice(0, MOST_NAMED), Math.max(0, gone.length - MOST_NAMED))];
}

/** Shows an earlier release of a site, without a CMS and without rendering. @throws PublishError */
export function rollBack(site: string, wanted: number | undefined): number {
  const before = readMarks(site);
  const release = pinTo(site, wanted);
  try {
    show(site, release);
  } catch (error) {
    writeMarks(site, before);
    throw error;
  }
  return release;
}

/** Marks a release as one that must never be shown again. @throws PublishError when it is not kept, or is live */
export function neverRestore(site: string, release: number, reason: string): ReleaseSummary[] {
  const found = releasesOf(site).find((one) => one.release === release);
  if (!found) throw new PublishError(versionNotKept(release));
  if (found.live) throw new PublishError(versionIsLive(release));
  const marks = readMarks(site);
  writeMarks(site, { ...marks, never: { ...marks.never, [release]: reason } });
  return releasesOf(site);
}
