import { resolve } from 'node:path';
import { affiliatesIn, Originals, originalsIn, publish, type PublishReport, readSnapshotFile, type SiteReport } from '@broadside/site/publisher';
import { publishFromCms, pullFromCms } from '../publishing/from-cms.ts';
import { seconds } from '../steps.ts';
import { openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { secretValues } from '../state/secrets.ts';
import { readSettings } from '../state/settings.ts';

interface Options { all?: boolean; snapshot?: string; at?: string; out?: string; full?: boolean; confirmRemoval?: boolean; pagesOnly?: boolean; json?: boolean }

function toInstant(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new PlainError(`"${text}" is no date and time. Write it like 2026-12-01T08:00:00-05:00.`);
  return new Date(time).toISOString();
}

/** `ct  release 3: 5 pages written, 80 kept, 0 removed, 0.2 s` */
export function describeSite({ code, ms, ...site }: SiteReport): string {
  if (site.error !== null) return `${code}  not published: ${site.error.en}`;
  return `${code}  release ${site.release}: ${site.rendered} pages written, ${site.kept} kept, ${site.removed} removed, ${seconds(ms)}`;
}

function summary({ revision, sites }: PublishReport, ms: number): string {
  const failed = sites.filter((site) => site.error !== null).length;
  const pages = sites.reduce((sum, site) => sum + site.rendered, 0);
  return `Revision ${revision}: ${sites.length - failed} sites live, ${pages} pages written, ${seconds(ms)}${failed ? `; ${failed} sites failed and stay as they were` : ''}.`;
}

/** What `--json` prints: `error` is null or, as all that the command line says, one English sentence. */
export const reportAsJson = ({ revision, sites }: PublishReport): string => JSON.stringify({ revision, sites: sites.map((site) => ({ ...site, error: site.error?.en ?? null })) });

const say = (report: SiteReport): void => { process.stderr.write(`${describeSite(report)}\n`); };

async function makeSites(codes: string[], { snapshot: file, at, out, full = false, confirmRemoval = false, pagesOnly = false, json }: Options): Promise<PublishReport> {
  // Before anything else: what was mistyped is no reason to ask the CMS.
  const instant = at === undefined ? {} : { at: toInstant(at) };
  const home = openHome();
  const onSite = json ? () => {} : say;
  if (file === undefined && at === undefined && out === undefined) {
    const report = await publishFromCms(home, readSettings(), { codes, full, confirmRemoval });
    report.sites.forEach(onSite);
    return report;
  }
  const snapshot = file === undefined ? await pullFromCms(home, readSettings()) : await readSnapshotFile(resolve(file), new Originals(originalsIn(home.pictures)));
  if (!affiliatesIn(snapshot).length) throw new PlainError('No affiliate is published yet, so there is no site to make. Publish one in the CMS.');
  return publish({ snapshot, codes, ...instant, out: resolve(out ?? home.sites), pictures: home.pictures, secrets: secretValues(home), full, confirmRemoval, pagesOnly, onSite });
}

/** `publish [codes...]` */
export async function publishCommand(codes: string[], options: Options): Promise<void> {
  const started = performance.now();
  if (options.all && codes.length) throw new PlainError('Name the sites, or say --all, not both.');
  const report = await makeSites(codes, options);
  if (options.json) process.stdout.write(`${reportAsJson(report)}\n`);
  else process.stderr.write(`${summary(report, performance.now() - started)}\n`);
  if (report.sites.some((site) => site.error !== null)) process.exitCode = 1;
}
