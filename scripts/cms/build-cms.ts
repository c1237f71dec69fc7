import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { newSecrets } from '@broadside/cms/secrets';
import { PlainError } from '../state/plain-error.ts';
import { projectRoot } from '../state/home.ts';

const run = promisify(execFile);
const cms = join(projectRoot, 'cms');
const shared = join(projectRoot, 'shared', 'src');
const lockfile = join(projectRoot, 'pnpm-lock.yaml');

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function identityOf(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(projectRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Runs a build unless the same sources were built before. */
async function once(name: string, sources: string[], build: () => Promise<unknown>): Promise<void> {
  const stamp = join(cms, 'dist', `.${name}`);
  const identity = identityOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === identity) return;
  try {
    await build();
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    throw new PlainError(`The ${name} could not be compiled.\n${stdout || stderr || message}`);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, identity);
}

/** The words of the panel are the CMS's too: its sentences name labels by them. */
const isPanel = (file: string): boolean => file.includes(join('src', 'admin')) && !file.endsWith('words.json');
const isTest = (file: string): boolean => /\.test\.m?tsx?$/.test(file);

/** Compiles the CMS itself: a few seconds, only when its sources changed. */
export async function compileCms(): Promise<void> {
  const sources = [...filesIn(join(cms, 'src')), ...filesIn(join(cms, 'config')), join(cms, 'tsconfig.json'), lockfile].filter((file) => !isPanel(file) && !isTest(file));
  await once('cms', sources, () => run(process.execPath, [join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(cms, 'tsconfig.json')]));
}

/**
 * Builds the admin panel: about a minute, only when its sources changed.
 * The CMS may be started meanwhile: it serves whatever is in the panel's folder, if only the folder is there.
 */
export async function buildPanel(signal?: AbortSignal): Promise<void> {
  mkdirSync(join(cms, 'dist', 'build'), { recursive: true });
  const sources = [...filesIn(join(cms, 'src', 'admin')), ...filesIn(shared), join(cms, 'package.json'), lockfile].filter((file) => !isTest(file));
  // The panel's build reads the CMS's settings, but nothing of the secrets gets into it.
  const env = { ...process.env, ...newSecrets(), BROADSIDE_HOME: projectRoot, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  await once('panel', sources, () => run(process.execPath, [join(cms, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build', '--silent'], { cwd: cms, env, signal, maxBuffer: 64 * 1024 * 1024 }));
}
