import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTheme, themeAssets } from '@broadside/site/publisher';
import { measureAstro } from './astro/astro.ts';
import { readCorpus } from './content/corpus.ts';
import { type HugoRun, hugoVersion, measureHugo } from './hugo/hugo.ts';
import { measurePublisher, type PublishingRun, type Taken } from './publisher/measure.ts';
import type { Row } from './table.ts';

const SITES = 51;
const TEXTS = 300;

const seconds = (value: number): string => (value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(1)} s`);
const megabytes = (value: number | null): string => (value ? `${Math.round(value)} MB` : 'memory not known');
const written = ({ pages, files }: { pages: number; files: number }): string => `${pages} pages, ${files} files`;
const times = (other: number, ours: number): string => `${(other / ours).toFixed(1)} times as long as ours`;

const change = (name: string, { seconds: taken, rendered, sites }: Taken, hugo: HugoRun | null): Row =>
  [name, seconds(taken), `median of 5; ${rendered} pages rendered on ${sites} sites${hugo ? `; Hugo’s rebuild takes ${times(hugo.seconds, taken)}` : ''}`];

function ourRows({ full, fullMegabytes, changes, nothing, complete, ...live }: PublishingRun<'body' | 'state'>, rebuild: HugoRun | null): Row[] {
  return [
    [`Full publish, cold, ${SITES} sites of ${TEXTS} texts`, seconds(full.seconds), `${full.rendered} pages rendered; live: ${written(live)}; from starting Node to the last site being live`],
    ['Full publish: peak memory', megabytes(fullMegabytes), 'the whole process with its threads'],
    change('A national text gets a sentence', changes.body, rebuild),
    change('A state publishes an article of its own', changes.state, rebuild),
    ['Nothing changed, in the running publisher', seconds(nothing.seconds), `${SITES} sites looked at`],
    ['Search indexes and share cards of all sites, made when all are live', seconds(complete ?? 0), `${SITES} indexes, and a card for each page; nobody waits for them`],
  ];
}

type HugoRuns = Awaited<ReturnType<typeof measureHugo>>;

function hugoRows(version: string, { hugo, bilingualHugo }: { hugo: HugoRuns; bilingualHugo: HugoRuns }, { ours, bilingual }: { ours: PublishingRun<'body' | 'state'>; bilingual: PublishingRun<'title' | 'newestTitle'> }): Row[] {
  const full = ({ full: run }: HugoRuns, { full: { seconds: taken } }: { full: Taken }): string => `${written(run)}; ${times(run.seconds, taken)}; largest process ${megabytes(run.megabytes)}`;
  const again = ({ rebuild }: HugoRuns): string => `${written(rebuild)}; Hugo writes all pages each time`;
  return [
    [`Hugo ${version}, full`, seconds(hugo.full.seconds), full(hugo, ours)],
    [`Hugo ${version}, again after one text got a sentence`, seconds(hugo.rebuild.seconds), again(hugo)],
    [`Hugo ${version}, full, sites in two languages`, seconds(bilingualHugo.full.seconds), full(bilingualHugo, bilingual)],
    [`Hugo ${version}, again, sites in two languages`, seconds(bilingualHugo.rebuild.seconds), again(bilingualHugo)],
  ];
}

/** Ours, Hugo and plain Astro on the same texts, one after the other in the same run. */
export async function compareAll(folder: string): Promise<Row[]> {
  const pieces = readCorpus(TEXTS);
  const styles = join(folder, 'styles');
  cpSync(themeAssets(await ensureTheme()), styles, { recursive: true });
  const [union, bilingualUnion] = [{ sites: SITES, languages: 'en' }, { sites: SITES, languages: 'en_es' }] as const;
  const ours = await measurePublisher({ union, texts: TEXTS, kinds: ['body', 'state'], complete: true }, join(folder, 'ours'));
  const version = hugoVersion();
  const hugo = version === null ? null : await measureHugo(join(folder, 'hugo'), pieces, union, styles);
  const bilingual = await measurePublisher({ union: bilingualUnion, texts: TEXTS, kinds: ['title', 'newestTitle'] }, join(folder, 'bilingual'));
  const bilingualHugo = version === null ? null : await measureHugo(join(folder, 'hugo-bilingual'), pieces, bilingualUnion, styles);
  const astro = await measureAstro(join(folder, 'astro'), pieces);
  return [
    ...ourRows(ours, hugo?.rebuild ?? null),
    change('A text on the home page gets another title, sites in two languages', bilingual.changes.title, bilingualHugo?.rebuild ?? null),
    change('The same for the newest text, which is what to read next on many pages', bilingual.changes.newestTitle, bilingualHugo?.rebuild ?? null),
    ['One site back to its version before that', seconds(bilingual.rollback), `median of 5 sites, ${Math.round(bilingual.changes.newestTitle.rendered / bilingual.changes.newestTitle.sites)} pages each; without CMS or rendering`],
    ['Full publish, cold, sites in two languages', seconds(bilingual.full.seconds), `${bilingual.full.rendered} pages rendered; live: ${written(bilingual)}; ${megabytes(bilingual.fullMegabytes)}`],
    ...(version === null || !hugo || !bilingualHugo ? [['Hugo', 'not measured', 'Hugo is not installed']] satisfies Row[] : hugoRows(version, { hugo, bilingualHugo }, { ours, bilingual })),
    ['Plain “astro build”, one site', seconds(astro.seconds), `${written(astro)}; one site of ${TEXTS} texts; ${SITES} of them one after the other would take ${seconds(astro.seconds * SITES)}, ${times(astro.seconds * SITES, ours.full.seconds)}; ${megabytes(astro.megabytes)}`],
  ];
}
