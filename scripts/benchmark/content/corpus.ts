import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PlainError } from '../../state/plain-error.ts';
import { projectRoot } from '../../state/home.ts';

/** Texts in the public domain, written by the United States government's Digital.gov: bodies, titles, topics and writers as people write them. */
const folder = join(projectRoot, '../shared/corpus/digitalgov');

/** Shorter bodies are notices, not pages. In characters. */
const LEAST = 500;

/** One text, in the same words for every renderer that is measured. */
export interface Piece {
  slug: string;
  title: string;
  summary: string;
  /** `2022-06-15` */
  date: string;
  /** Markdown without Hugo's shortcodes. */
  body: string;
  /** The slugs of its topics and its writers. */
  topics: readonly string[];
  authors: readonly string[];
}

/** Small letters, digits and hyphens. */
const slugOf = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const slugs = z.array(z.string()).nullish().transform((list) => [...new Set((list ?? []).map(slugOf))].filter((slug) => slug !== ''));
const frontMatter = z.object({ title: z.coerce.string(), summary: z.string().nullish(), deck: z.string().nullish(), date: z.union([z.string(), z.date()]), topics: slugs, authors: slugs });


/** A copy: a piece cut out of a file would keep the whole file in memory. */
const withoutShortcodes = (body: string): string => Buffer.from(body.replace(/\{\{[<%][\s\S]*?[%>]\}\}/g, '').trim()).toString();
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

function toPiece(path: string, head: string, body: string): Piece {
  const { title, summary, deck, date, topics, authors } = frontMatter.parse(parse(head, { uniqueKeys: false }));
  const day = new Date(date).toISOString().slice(0, 10);
  return { slug: slugOf(path.replace(/^.*\//, '').replace(/\.md$/, '')), title: cut(title, 120), summary: cut(summary || deck || title, 300), date: day, body: withoutShortcodes(body), topics, authors };
}

/**
 * The first texts of the corpus whose bodies are longer than 500 characters, by path.
 * @throws PlainError when the corpus is not there, or has fewer.
 */
export function readCorpus(count: number): Piece[] {
  if (!existsSync(folder)) throw new PlainError(`The benchmark renders the texts in ${folder}, which is not there. Put the Digital.gov corpus there.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map((entry) => join(entry.parentPath, entry.name));
  const pieces: Piece[] = [];
  for (const path of files.sort()) {
    const [, head, body = ''] = /^---\n([\s\S]*?)\n---\s*\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    if (head === undefined || body.trim().length <= LEAST) continue;
    pieces.push(toPiece(relative(folder, path), head, body));
    if (pieces.length === count) return pieces;
  }
  throw new PlainError(`${folder} has only ${pieces.length} texts of more than ${LEAST} characters; ${count} are needed.`);
}
