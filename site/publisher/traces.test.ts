import { mkdirSync, mkdtempSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from './plan.ts';
import { TraceLog } from './traces.ts';

let site: string;
beforeEach(() => { site = mkdtempSync(join(tmpdir(), 'traces-')); });
afterEach(() => rmSync(site, { recursive: true }));

const path = (): string => join(site, 'traces.ndjson');

/** A page that asked some questions. */
const page = (name: string, ...asked: string[]): Page => ({
  place: { locale: 'en', path: `/${name}/` }, file: `${name}/index.html`, sha256: name, size: 1, validUntil: Infinity, media: [], links: [], ids: [],
  questions: asked.map((key) => ({ key, answer: { value: key, version: `v-${key}` }, cells: [] })),
});
const asked = (): Record<string, string[]> => Object.fromEntries(new TraceLog(site).load().map(({ file, questions }) => [file, questions.map(([key]) => key)]));

it('what could not be written down never gives the questions of later pages other words', () => {
  const log = new TraceLog(site);
  const pages = [page('a', 'q1'), page('b', 'q2'), page('c', 'q3', 'q4')];
  log.write([pages[0]!], [], () => pages.slice(0, 1));
  // The disk is full for a moment: here a folder stands in the file's place.
  renameSync(path(), `${path()}.away`);
  mkdirSync(path());
  expect(() => log.write([pages[1]!], [], () => pages.slice(0, 2))).toThrow('EISDIR');
  rmdirSync(path());
  renameSync(`${path()}.away`, path());
  log.write([pages[2]!], [], () => pages);
  log.write([page('d', 'q5')], [], () => [...pages, page('d', 'q5')]);
  expect(asked()).toEqual({ 'a/index.html': ['q1'], 'b/index.html': ['q2'], 'c/index.html': ['q3', 'q4'], 'd/index.html': ['q5'] });
});
