import { join } from 'node:path';
import { measurePublisher, type PublishingRun } from '../publisher/measure.ts';
import type { Row } from '../table.ts';
import { fitLine, valueAt } from './line.ts';
import { type Series, toSvg } from './plot.ts';

/** How many sites a union has, from small to large. */
const SIZES = [10, 51, 200, 500];
/** A union of all local unions, say. */
const FAR = 3000;
const TEXTS = 300;

const quantities: readonly { title: string; unit: string; of: (run: PublishingRun<'body'>) => number }[] = [
  { title: 'Full publish, cold', unit: 's', of: ({ full }) => full.seconds },
  { title: 'Full publish: peak memory', unit: 'MB', of: ({ fullMegabytes }) => fullMegabytes },
  { title: 'One national body edit', unit: 's', of: ({ changes }) => changes.body.seconds },
  { title: 'Running publisher: peak memory', unit: 'MB', of: ({ megabytes }) => megabytes },
];

/** Three digits are all that a noisy machine can tell. */
const rounded = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

/** What growth was found: a row for each quantity, and the picture. */
export interface Growth { rows: Row[]; svg: string }

/** Publishes unions of growing size, and one national change in each. */
export async function measureGrowth(folder: string): Promise<Growth> {
  const runs: { sites: number; run: PublishingRun<'body'> }[] = [];
  for (const sites of SIZES) runs.push({ sites, run: await measurePublisher({ union: { sites, languages: 'en' }, texts: TEXTS, kinds: ['body'] }, join(folder, `growth-${sites}`)) });
  const series: Series[] = quantities.map(({ title, unit, of }) => ({ title, unit, points: runs.map(({ sites, run }) => [sites, of(run)] as const) }));
  const rows = series.map(({ title, unit, points }): Row => {
    const line = fitLine(points);
    const figures = points.map(([sites, value]) => `${sites}: ${rounded(value)} ${unit}`).join(', ');
    return [`Growth. ${title}`, figures, `sites: figure; ${rounded(line.slope * 1000)} ${unit} for each 1,000 sites more; for ${rounded(FAR)} sites about ${rounded(valueAt(line, FAR))} ${unit}`];
  });
  return { rows, svg: toSvg(series) };
}
