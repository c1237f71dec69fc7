import { join } from 'node:path';
import { type Edition, refuseOlder } from './edition.ts';
import { sentenceOf } from './errors.ts';
import { liveRecord, openSite } from './live-release.ts';
import type { SiteReport } from './press.ts';
import type { LiveSite } from './release/live-site.ts';
import { unpin } from './release/marks.ts';
import { fromBytes, type SiteFiles } from './site-files.ts';

/** Says in both languages that there is no site any more. It needs no other file, and says to search engines that it is nothing to find. */
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>This website was taken down</title></head>
<body><main><h1>This website was taken down</h1><p>Nothing is published here any more.</p>
<div lang="es"><h2>Este sitio web se retiró</h2><p>Aquí ya no se publica nada.</p></div></main></body></html>
`;

/** The page for every address, under the names by which hosts find it. */
const pageFiles = ['index.html', '404.html', '410.html'];
/** Stays as it was: it names the address where the site stood, at which the national office looks whether it is gone. */
const keptFile = 'robots.txt';

function filesOf({ files, folder }: LiveSite): SiteFiles {
  const write: SiteFiles = new Map(pageFiles.map((path) => [path, fromBytes(Buffer.from(page))]));
  const kept = files.get(keptFile);
  if (kept && folder.livePath) write.set(keptFile, { ...kept, from: join(folder.livePath, keptFile) });
  return write;
}

/**
 * Takes a whole site down, as a release: so it is delivered, verified and kept like any other, and the next publish brings the site back.
 * A pause ends with it: what is to be gone is gone from every version that visitors could meet.
 * @returns the release's number; null for a site that was never published
 * @throws PublishError when the live site is newer than the content that says so
 */
export function closeSite(site: string, edition: Pick<Edition, 'revision' | 'instant'>): number | null {
  const live = openSite(site);
  live.settle();
  const { record } = live;
  if (!record || record.closed) return record?.release ?? null;
  refuseOlder(record, edition, false);
  unpin(site);
  const { revision, instant } = edition;
  const { theme, basePath } = record;
  return live.release({ revision, instant, theme, basePath, content: 'closed', validUntil: null, pages: 0, moved: {}, gone: [], closed: true }, { write: filesOf(live), remove: [] }, true);
}

/** Takes a site down and tells what became of it. Never throws: one site's failure must not hold up the others. Null for a site that was never published. */
export function takeDown(out: string, code: string, edition: Pick<Edition, 'revision' | 'instant'>): SiteReport | null {
  const started = performance.now();
  const site = join(out, code);
  const before = liveRecord(site);
  const all = { code, revision: edition.revision, rendered: 0 as const, kept: 0 as const };
  const took = (): number => Math.round(performance.now() - started);
  try {
    const release = closeSite(site, edition);
    return release === null ? null : { ...all, release, removed: before?.pages ?? 0, ms: took(), error: null, validUntil: null };
  } catch (error) {
    return { ...all, release: before?.release ?? null, removed: 0, ms: took(), error: sentenceOf(error), needsConfirmation: false };
  }
}
