import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PublishError } from './errors.ts';
import { themeNotCompiled } from './reasons/machine.ts';

const siteFolder = join(import.meta.dirname, '..');
const projectFolder = join(siteFolder, '..');
const compiled = join(siteFolder, 'dist');

/** How many compiled themes are kept: a publish that is under way may still need the one before. */
const KEPT_THEMES = 3;

/** The module of a compiled theme that renders pages. */
export const themeEntry = (identity: string): string => join(compiled, identity, 'server', 'entry.mjs');
/** The files of a compiled theme that browsers load. */
export const themeAssets = (identity: string): string => join(compiled, identity, 'client');

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

function runAstro(outDir: string): Promise<void> {
  const astro = join(siteFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: siteFolder, env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => { output += piece.toString(); });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new PublishError(themeNotCompiled(output)))));
  });
}

function removeOldThemes(): void {
  const folders = readdirSync(compiled, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(compiled, entry.name));
  const newestFirst = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of newestFirst.slice(KEPT_THEMES)) rmSync(folder, { recursive: true, force: true });
}

/** Compiles beside and renames, so that nobody ever meets half a theme, nor two compilers each other. */
async function build(identity: string): Promise<void> {
  const temporary = join(compiled, `${identity}.${process.pid}`);
  try {
    await runAstro(temporary);
    if (!existsSync(themeEntry(identity))) renameSync(temporary, join(compiled, identity));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  removeOldThemes();
}

/**
 * Compiles the theme if it is not the one that is compiled already.
 * @returns its identity
 * @throws PublishError with Astro's words when it does not compile
 */
export async function ensureTheme(): Promise<string> {
  const identity = themeIdentity();
  if (!existsSync(themeEntry(identity))) await build(identity);
  return identity;
}
