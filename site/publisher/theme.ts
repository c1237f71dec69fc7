import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PublishError } from './errors.ts';

const siteFolder = join(import.meta.dirname, '..');
const projectFolder = join(siteFolder, '..');
const compiled = join(siteFolder, 'dist');
const stamp = join(compiled, 'theme.txt');

export const themeEntry = join(compiled, 'server', 'entry.mjs');
export const themeAssets = join(compiled, 'client');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** What a theme is: its sources, the publisher that renders with it, configuration and lockfile. Two builds of the same theme differ in random keys, so the compiled files can't tell. */
export function themeIdentity(): string {
  const hash = createHash('sha256');
  const files = [join(siteFolder, 'src'), join(siteFolder, 'adapter'), join(siteFolder, 'publisher'), join(projectFolder, 'shared', 'src')].flatMap(filesIn);
  for (const file of [...files, join(siteFolder, 'astro.config.ts'), join(projectFolder, 'pnpm-lock.yaml')]) {
    hash.update(relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function build(): Promise<void> {
  const astro = join(siteFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], { cwd: siteFolder, env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => { output += piece.toString(); });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new PublishError(`The theme could not be compiled:\n${output}`))));
  });
}

/**
 * Compiles the theme if it is not the one that is compiled already.
 * @returns its identity
 * @throws PublishError with Astro's words when it does not compile
 */
export async function ensureTheme(): Promise<string> {
  const identity = themeIdentity();
  if (existsSync(themeEntry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === identity) return identity;
  await build();
  writeFileSync(stamp, identity);
  return identity;
}
