import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from '../benchmark/report.ts';
import { projectRoot } from '../state/home.ts';
import { seconds } from '../steps.ts';
import { tries, type Verdict } from './measure.ts';

const row = (path: string, { marks, firstPaint, largestPaint, shift, blocked, wishes }: Verdict): string =>
  `| \`${path}\` | ${marks.join(' / ')} | ${seconds(firstPaint)} | ${seconds(largestPaint)} | ${shift.toFixed(3)} | ${Math.round(blocked)} ms | ${wishes.join('; ')} |`;

/** A Markdown table of what Lighthouse says of each page. */
export const toTable = (verdicts: ReadonlyMap<string, Verdict>): string => [
  '| Page | Performance / accessibility / best practices / SEO | First paint | Largest paint | Layout shift | Blocked | What it would have better |',
  '|---|---|---|---|---|---|---|',
  ...[...verdicts].map(([path, verdict]) => row(path, verdict)),
].join('\n');

/** Writes the table, with the machine, to docs/lighthouse.md. */
export function writeReport(code: string, verdicts: ReadonlyMap<string, Verdict>): void {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(projectRoot, 'docs', 'lighthouse.md'), `# What Lighthouse says

\`npm run broadside -- lighthouse ${code}\`, on ${day}, each kind of page of the demonstration site "${code}". ${machine()}.

Lighthouse measures as on a mid-range phone with slow 4G (its mobile settings: 1.6 Mbit/s, 150 ms, a four times slower processor, both calculated). Times depend on what else the machine does, which can only make them longer: a page with less than 100 for performance is measured up to ${tries} times, and the best counts.

${toTable(verdicts)}
`);
}
