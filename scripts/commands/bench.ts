import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureTheme } from '@broadside/site/publisher';
import { measureRendering } from '../benchmark/rendering.ts';
import { measureStreaming } from '../benchmark/streaming.ts';
import { toTable } from '../benchmark/table.ts';
import { compileCms } from '../cms/build-cms.ts';
import { withCms } from '../publishing/with-cms.ts';
import { openHome } from '../state/home.ts';
import { readSettings } from '../state/settings.ts';
import { step } from '../steps.ts';
import { snapshot } from './snapshot.ts';

/** `npm run bench`: measures on this machine, with the demonstration content, and prints a table. */
export async function bench({ snapshot: given }: { snapshot?: string }): Promise<void> {
  const home = openHome();
  const file = given ? resolve(given) : join(home.root, 'bench.ndjson');
  if (!existsSync(file)) await withCms(home, readSettings(), () => snapshot({ out: file }));
  await step('Compile the CMS', compileCms);
  await step('Compile the theme', ensureTheme);
  const rendering = await step('Measure rendering', () => measureRendering(file));
  const streaming = await step('Measure streaming', () => measureStreaming(file));
  process.stdout.write(`${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n\n${toTable([...rendering, ...streaming])}\n`);
  process.exit(0);
}
