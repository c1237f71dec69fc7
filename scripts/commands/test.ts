import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureTheme } from '@broadside/site/publisher';
import { compileCms } from '../cms/build-cms.ts';
import { PlainError } from '../state/plain-error.ts';
import { projectRoot } from '../state/home.ts';
import { seconds, step } from '../steps.ts';

const bin = (name: string): string => join(projectRoot, 'node_modules', '.bin', name);
// The site's own types are generated: Astro's checker makes them, and looks at its TypeScript files too.
const typed = ['shared', 'scripts', 'cms/tsconfig.check.json', 'cms/src/admin'];

/** Runs a program of the project with its output shown. */
function run(program: string, args: string[], { cwd = projectRoot, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new PlainError(`${args.join(' ')} found something to mend; see above.`))));
  });
}

const vitest = (project: string, files: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<void> => run(bin('vitest'), ['run', '--config', join('scripts', 'vitest.config.ts'), '--project', project, ...files], { env });

/** Random histories of edits, and kills at random instants: some with every test, 200 and 100 of them in the part that only looks for what is rare. Two halves of about the same length, since most machines have two cores. */
async function tryMany(): Promise<void> {
  await ensureTheme();
  const histories = 'scripts/incremental.sites.test.ts';
  const ended = await Promise.allSettled([
    vitest('sites', [histories], { BROADSIDE_HISTORIES: '120' }),
    vitest('sites', [histories, 'scripts/killed.sites.test.ts'], { BROADSIDE_HISTORIES: '80', BROADSIDE_KILLS: '100' }),
  ]);
  for (const half of ended) if (half.status === 'rejected') throw half.reason;
}

const parts: Record<string, () => Promise<void>> = {
  async types() {
    for (const project of typed) await run(bin('tsc'), ['-p', project]);
    await run(process.execPath, [join('node_modules', '@astrojs', 'check', 'bin', 'astro-check.js'), '--minimumFailingSeverity', 'error'], { cwd: join(projectRoot, 'site') });
  },
  lint: () => run(bin('oxlint'), ['--quiet']),
  unit: () => vitest('unit'),
  async cms() {
    await compileCms();
    await vitest('cms');
  },
  sites: () => vitest('sites'),
  browser: () => vitest('browser'),
  long: tryMany,
};

/** All parts but the one that takes longer than anyone waits for; `.ci/run` asks for it by name. */
const usual = Object.keys(parts).filter((name) => name !== 'long');

/** `npm test [-- PART ...]` */
export async function test(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length) throw new PlainError(`There is no part "${unknown.join('", "')}" of the tests. There are: ${Object.keys(parts).join(', ')}.`);
  const started = performance.now();
  for (const name of names.length ? names : usual) await step(`Test ${name}`, parts[name]!);
  process.stderr.write(`All well, in ${seconds(performance.now() - started)}.\n`);
}
