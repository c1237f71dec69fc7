import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../state/home.ts';
import type { Piece } from '../content/corpus.ts';
import { titleOf } from '../content/snapshot.ts';
import { type Counted, countFiles, type Measured, runMeasured } from '../measured.ts';

const modules = join(projectRoot, 'site', 'node_modules');

export interface AstroRun extends Measured, Counted {}

/** Copies one of the plain Astro sites beside this file to a folder, where it finds the Astro that we use. */
export function copyAstroSite(name: 'text' | 'photographs', folder: string): void {
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
}

/** `astro build` in a folder. */
export async function buildWithAstro(folder: string): Promise<AstroRun> {
  const measured = await runMeasured(process.execPath, [join(modules, 'astro', 'bin', 'astro.mjs'), 'build'], folder, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
  return { ...measured, ...countFiles(join(folder, 'dist')) };
}

/** Builds one site of the same texts as anyone would with Astro: a collection of Markdown files and pages for them. */
export async function measureAstro(folder: string, pieces: readonly Piece[]): Promise<AstroRun> {
  copyAstroSite('text', folder);
  const articles = join(folder, 'src', 'content', 'articles');
  mkdirSync(articles, { recursive: true });
  for (const { slug, title, summary, date, topics, authors, body } of pieces) {
    // YAML takes JSON as it is.
    writeFileSync(join(articles, `${slug}.md`), `---\n${JSON.stringify({ title, summary, date, topics, authors: authors.map(titleOf) })}\n---\n\n${body}\n`);
  }
  return buildWithAstro(folder);
}
