import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { linesOf, type Snapshot } from '@broadside/shared/view';
import { affiliatesIn, closedIn } from './affiliates.ts';
import { takeDown } from './closed-site.ts';
import { type Crew, crewSizeOf, hireCrew } from './crew.ts';
import { encodePictures } from './encode-pictures.ts';
import { PublishError } from './errors.ts';
import { type LiveRelease, liveRelease } from './live-release.ts';
import { holdSites } from './lock.ts';
import { mediaOf } from './media.ts';
import { Originals } from './originals.ts';
import type { Delta, PublishHow, SiteReport } from './press.ts';
import { notAmong } from './reasons/affiliates.ts';
import { unpin } from './release/marks.ts';
import { searchIdentity } from './search-files.ts';
import { SiteIdentities } from './site-identity.ts';
import { ensureTheme } from './theme.ts';

/** With fewer sites than this the threads would take longer to start than the work takes. */
const ENOUGH_FOR_THREADS = 4;

export interface PublishOptions extends PublishHow {
  snapshot: Snapshot;
  /** The sites to publish; all that the snapshot has when left out. */
  codes?: readonly string[];
  /** ISO 8601: publish as it would be at this instant; the snapshot's own when left out. */
  at?: string;
  /** Sites go to `<out>/<code>/current/`. */
  out: string;
  /** Where made pictures and originals are kept. */
  pictures: string;
  /** What must never be found on a page. */
  secrets?: readonly string[];
  /** Leave out what follows when all sites are live: search indexes and share cards. */
  pagesOnly?: boolean;
  onSite?: (report: SiteReport) => void;
}

/** What a publish did; `npm run broadside -- publish --json` prints it. */
export interface PublishReport { revision: number; sites: SiteReport[] }

/** The folder of uploaded originals, beside the made pictures. */
export const originalsIn = (pictures: string): string => join(pictures, 'originals');

function chosenCodes(snapshot: Snapshot, wanted: readonly string[] | undefined): string[] {
  const known = [...affiliatesIn(snapshot), ...closedIn(snapshot)];
  const unknown = (wanted ?? []).filter((code) => !known.includes(code));
  if (unknown.length) throw new PublishError(notAmong(unknown, affiliatesIn(snapshot)));
  return wanted?.length ? [...new Set(wanted)] : known;
}

/** The sites whose live release is what a publish would make anyway: known without opening them. */
function keptSites({ revision, instant, lines }: Delta, theme: string, out: string, codes: readonly string[], pagesOnly: boolean): SiteReport[] {
  const identities = new SiteIdentities();
  identities.update(lines);
  return codes.flatMap((code) => {
    const live = liveRelease(join(out, code));
    const isKept = live && isStillTrue(live, { content: identities.of(code), theme, instant }) && (pagesOnly || isComplete(live));
    return isKept ? [{ code, revision, release: live.release, rendered: 0, kept: live.htmlPages, removed: 0, ms: 0, error: null, validUntil: live.validUntil }] : [];
  });
}

/** Whether a live release has what follows its pages, too: a publish may have ended before. */
const isComplete = ({ search, files }: LiveRelease): boolean => search === searchIdentity(new Map(Object.entries(files)));

/** Whether a live release is still what a publish would make: same content, same theme, and no instant passed that changes something. */
export function isStillTrue(live: { content: string; theme: string; instant: string; validUntil: string | null }, { content, theme, instant }: { content: string; theme: string; instant: string }): boolean {
  const now = Date.parse(instant);
  return live.content === content && live.theme === theme && now >= Date.parse(live.instant) && (live.validUntil === null || now < Date.parse(live.validUntil));
}

/** Makes the search indexes and share cards, one site after the other. All of them are live already. */
async function complete(crew: Crew, reports: readonly SiteReport[]): Promise<SiteReport[]> {
  const completed: SiteReport[] = [];
  for (const report of reports) {
    const release = report.error === null ? await crew.complete(report.code) : null;
    completed.push(release === null || report.error !== null ? report : { ...report, release });
  }
  return completed;
}

async function publishAll(crew: Crew, delta: Delta, codes: readonly string[], { pagesOnly, ...how }: PublishHow & { pagesOnly: boolean }, onSite: (report: SiteReport) => void): Promise<SiteReport[]> {
  try {
    await crew.take(delta);
    const reports = await Promise.all(codes.map(async (code) => {
      const report = await crew.publish(code, how);
      onSite(report);
      return report;
    }));
    return pagesOnly ? reports : await complete(crew, reports);
  } finally {
    await crew.stop();
  }
}

/**
 * Publishes sites from a snapshot: compiles the theme if need be, makes missing pictures, renders, releases.
 * A site that fails keeps its last release; its report says why.
 * @throws PublishError when nothing can be published at all, or something else is publishing to the same folder.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { snapshot, out, pictures, full = false, confirmRemoval = false, secrets = [], pagesOnly = false, onSite = () => {} } = options;
  const codes = chosenCodes(snapshot, options.codes);
  const hold = await holdSites(out);
  try {
    const originals = originalsIn(pictures);
    const theme = await ensureTheme();
    const unusable = await encodePictures(mediaOf(snapshot.entries.values()).values(), pictures, new Originals(originals));
    const delta: Delta = { revision: snapshot.header.revision, instant: options.at ?? snapshot.header.instant, next: snapshot.header.next, unusable, lines: linesOf(snapshot) };
    const gone = closedIn(snapshot);
    const there = codes.filter((code) => !gone.includes(code));
    for (const code of there) unpin(join(out, code));
    const closed = codes.filter((code) => gone.includes(code)).flatMap((code) => takeDown(out, code, delta) ?? []);
    const kept = full ? [] : keptSites(delta, theme, out, there, pagesOnly);
    [...closed, ...kept].forEach(onSite);
    const changed = there.filter((code) => !kept.some((site) => site.code === code));
    const threads = changed.length < ENOUGH_FOR_THREADS ? 0 : Math.min(changed.length, availableParallelism());
    const made = changed.length ? await publishAll(await hireCrew({ theme, folders: { out, pictures, originals }, secrets }, threads, crewSizeOf(delta.lines)), delta, changed, { full, confirmRemoval, pagesOnly }, onSite) : [];
    // A site that was taken down before its first release is none to speak of.
    const byCode = new Map([...closed, ...kept, ...made].map((site) => [site.code, site]));
    return { revision: snapshot.header.revision, sites: codes.flatMap((code) => byCode.get(code) ?? []) };
  } finally {
    hold.release();
  }
}
