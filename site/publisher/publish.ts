import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Snapshot } from '@broadside/shared/view';
import { encodePictures } from './encode-pictures.ts';
import { PublishError } from './errors.ts';
import { mediaOf } from './media.ts';
import { Originals } from './originals.ts';
import { type PublishOrder, type SiteReport, startPress } from './press.ts';
import { isStillTrue, keptRelease, liveRelease } from './release.ts';
import { siteIdentities } from './site-identity.ts';
import { ensureTheme } from './theme.ts';

/** Megabytes. A thread would otherwise let garbage pile up for as long as the machine has room. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** With fewer sites than this the threads would take longer to start than the work takes. */
const ENOUGH_FOR_THREADS = 4;

export interface PublishOptions {
  snapshot: Snapshot;
  /** The sites to publish; all that the snapshot has when left out. */
  codes?: readonly string[];
  /** ISO 8601: publish as it would be at this instant; the snapshot's own when left out. */
  at?: string;
  /** Sites go to `<out>/<code>/current/`. */
  out: string;
  /** Where made pictures and originals are kept. */
  pictures: string;
  full?: boolean;
  onSite?: (report: SiteReport) => void;
}

/** What a publish did; `npm run broadside -- publish --json` prints it. */
export interface PublishReport { revision: number; sites: SiteReport[] }

/** The folder of uploaded originals, beside the made pictures. */
export const originalsIn = (pictures: string): string => join(pictures, 'originals');

/** The affiliates whose sites can be made from a snapshot, the national office first. One that was saved for an affiliate has only what that site needs. */
export function affiliatesIn(snapshot: Snapshot): string[] {
  const { affiliate } = snapshot.header;
  const codes = [...snapshot.entries.values()].flatMap((entry) => (entry.type === 'affiliate' && (affiliate === null || entry.entry.code === affiliate) ? [entry.entry.code] : []));
  return [...new Set(codes)].sort((a, b) => Number(b === 'us') - Number(a === 'us') || a.localeCompare(b));
}

function chosenCodes(snapshot: Snapshot, wanted: readonly string[] | undefined): string[] {
  const known = affiliatesIn(snapshot);
  const unknown = (wanted ?? []).filter((code) => !known.includes(code));
  if (unknown.length) throw new PublishError(`There is no published affiliate "${unknown.join('", "')}". There are: ${known.join(', ') || 'none yet'}.`);
  return wanted?.length ? [...new Set(wanted)] : known;
}

/** The sites whose live release is what a publish would make anyway. */
function keptSites(order: PublishOrder, snapshot: Snapshot, codes: string[]): SiteReport[] {
  const identity = siteIdentities(snapshot);
  return codes.flatMap((code) => {
    const live = liveRelease(join(order.folders.out, code));
    const isKept = live && isStillTrue(live, { content: identity(code), theme: order.theme, instant: order.instant });
    return isKept ? [{ code, ...keptRelease(live), ms: 0, error: null }] : [];
  });
}

async function publishInThreads(order: PublishOrder, snapshot: Snapshot, codes: string[], onSite: (report: SiteReport) => void): Promise<SiteReport[]> {
  const threads = Math.min(codes.length, availableParallelism());
  const pool = new Piscina({ filename: new URL('./worker.ts', import.meta.url).href, minThreads: threads, maxThreads: threads, resourceLimits, workerData: { order, snapshot } });
  try {
    return await Promise.all(codes.map(async (code) => {
      const report = await pool.run(code) as SiteReport;
      onSite(report);
      return report;
    }));
  } finally {
    await pool.destroy();
  }
}

async function publishHere(order: PublishOrder, snapshot: Snapshot, codes: string[], onSite: (report: SiteReport) => void): Promise<SiteReport[]> {
  const press = await startPress(order, snapshot);
  const reports: SiteReport[] = [];
  for (const code of codes) {
    const report = await press(code);
    onSite(report);
    reports.push(report);
  }
  return reports;
}

/**
 * Publishes sites from a snapshot: compiles the theme if need be, makes missing pictures, renders, releases.
 * A site that fails keeps its last release; its report says why.
 * @throws PublishError when nothing can be published at all.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { snapshot, onSite = () => {} } = options;
  const codes = chosenCodes(snapshot, options.codes);
  const originals = originalsIn(options.pictures);
  const theme = await ensureTheme();
  const unusable = await encodePictures(mediaOf(snapshot.entries.values()).values(), options.pictures, new Originals(originals));
  const order: PublishOrder = { instant: options.at ?? snapshot.header.instant, theme, folders: { out: options.out, pictures: options.pictures, originals }, full: options.full ?? false, unusable };
  const kept = order.full ? [] : keptSites(order, snapshot, codes);
  kept.forEach(onSite);
  const changed = codes.filter((code) => !kept.some((site) => site.code === code));
  const work = changed.length < ENOUGH_FOR_THREADS ? publishHere : publishInThreads;
  const made = changed.length ? await work(order, snapshot, changed, onSite) : [];
  const byCode = new Map([...kept, ...made].map((site) => [site.code, site]));
  return { revision: snapshot.header.revision, sites: codes.map((code) => byCode.get(code)!) };
}
