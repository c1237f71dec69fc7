import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compileCms } from '../cms/build-cms.ts';
import { PlainError } from '../state/plain-error.ts';
import { projectRoot } from '../state/home.ts';
import { seconds, step } from '../steps.ts';

const bin = (name: string): string => join(projectRoot, 'node_modules', '.bin', name);
// The site's own types are generated: Astro's checker makes them, and looks at its TypeScript files too.
const typed = ['shared', 'scripts', 'cms/tsconfig.check.json', 'cms/src/admin'];

/** Runs a program of the project with its output shown. */
function run(program: string, args: string[], cwd = projectRoot): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new PlainError(`${args.join(' ')} found something to mend; see above.`))));
  });
}

const vitest = (project: string, ...files: string[]): Promise<void> => run(bin('vitest'), ['run', '--config', join('scripts', 'vitest.config.ts'), '--project', project, ...files]);

/** Random histories of edits, and kills at random instants: some with every test, hundreds in the part that only looks for what is rare. */
const many = { BROADSIDE_HISTORIES: '200', BROADSIDE_KILLS: '100' };

const parts: Record<string, () => Promise<void>> = {
  async types() {
    for (const project of typed) await run(bin('tsc'), ['-p', project]);
    await run(process.execPath, [join('node_modules', '@astrojs', 'check', 'bin', 'astro-check.js'), '--minimumFailingSeverity', 'error'], join(projectRoot, 'site'));
  },
  lint: () => run(bin('oxlint'), ['--quiet']),
  unit: () => vitest('unit'),
  async cms() {
    await compileCms();
    await vitest('cms');
  },
  sites: () => vitest('sites'),
  browser: () => vitest('browser'),
  async long() {
    Object.assign(process.env, many);
    await vitest('sites', 'scripts/incremental.sites.test.ts', 'scripts/killed.sites.test.ts');
  },
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
