import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../state/home.ts';
import { type Row, toTable } from './table.ts';

const behind = `What is behind it:

- **The texts** are the first 300 bodies over 500 characters, by path, of the Digital.gov corpus (public domain), with their titles, summaries, topics and writers; every site has its own name, colors and address and shows all of them. Shortcodes of Hugo's are taken out, for all alike. Each site has 300 articles, 45 topics, 25 pages of news, the other sections, feeds of everything and of each kind with 20 whole texts, a sitemap.
- **Ours** is the real theme and the real publisher, with as many threads as there are cores: reading the texts, rendering, tracing, checking links, digests, writing, records. A page that is the same on several sites but for their names and addresses is rendered once in each thread (docs/decisions/0028). Changes are measured in the running publisher, from the change being there to the last site being live; pulling from the CMS is not in it. Search indexes and share cards follow when the pages are live and have a line of their own.
- **Hugo** renders the same texts with a layout of the same parts (navigation, breadcrumbs, JSON-LD, cards, lists, read next, feeds), Markdown included. Each site is built by a process of its own, as many at once as there are cores: one process with a language for each site took a third more processor time. Menus and imprint are cached with \`partialCached\`. A rebuild is the same command again: Hugo keeps nothing on the disk between builds. What we measure on sites in two languages is compared with Hugo's sites in two languages; on both, the second shows the same texts in a frame of its own.
- **Plain Astro** is a content collection of the same Markdown files and pages with the same parts, for one site; 51 sites are calculated, not measured.
- **The click** is the request that the panel sends; a page counts as served when a request for it gets the new words. The owner's site comes first (docs/decisions/0027); the other sites are asked one after the other, which takes some time itself.
- **Pages** are files ending in .html. Files count what visitors can reach.
- **Nothing is deleted** until all is measured: for some minutes ext4 looks twice at the places of deleted files, which slowed whoever wrote next by up to half.
- Machines differ and are noisy: compare figures within one run, not between runs.`;

/** `2 cores, AMD EPYC, 24 GB, linux, Node 24.21.0` */
export const machine = (): string => `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${platform()}, Node ${process.versions.node}`;

const folder = join(projectRoot, 'docs');

/** Writes what was measured, with the machine, to docs/benchmark.md. */
export function writeReport(rows: readonly Row[], svg: string | null): void {
  if (svg) writeFileSync(join(folder, 'growth.svg'), svg);
  const day = new Date().toISOString().slice(0, 10);
  const picture = svg ? '\n![Time and memory over the number of sites, with the fitted lines](growth.svg)\n' : '';
  writeFileSync(join(folder, 'benchmark.md'), `# What was measured\n\n\`npm run bench\`, on ${day}. ${machine()}.\n\n${toTable([...rows])}\n${picture}\n${behind}\n`);
}
