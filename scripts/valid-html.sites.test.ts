import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildTold } from '@broadside/site/testing';
import { HtmlValidate, type Message } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { extremesIn } from './testing/kinds-of-pages.ts';

const sites = new DemonstrationSites();
const codes = ['us', 'ct', 'ny'];
let files: string[];

beforeAll(async () => {
  await sites.start(codes);
  // Nothing in the demonstration content is withdrawn.
  const told = await buildTold('ct', [{ type: 'article', id: 'old rule', entry: { withdrawn: { date: '2026-11-01', reason: 'The law changed.' } } }]);
  const pages = codes.flatMap((code) => extremesIn(sites.folder(code)).map((path) => join(sites.folder(code), path)));
  files = [...pages, join(told, 'ct/current/articles/old-rule/')].map((path) => path.replace(/\/$/, '/index.html'));
}, 400_000);
afterAll(() => sites.stop());

const rules = {
  // Our style sheet keeps numbers in one piece, and a screen reader says them as written.
  'tel-non-breaking': 'off',
  // Titles are written by editors; whose site it is stands after them.
  'long-title': 'off',
  // React writes open="" in the islands.
  'attribute-boolean-style': 'off',
  // The form that sifts the resources acts at once and sends nothing.
  'wcag/h32': 'off',
} as const;

/** The standard allows a style element as the first child of a box, and Astro puts one before an island; html-validate does not know that yet. */
const isBeforeIsland = ({ ruleId, selector }: Message): boolean => ruleId === 'element-permitted-content' && /> div(:nth-child\(\d+\))? > style$/.test(selector ?? '');

describe('every kind of page, in both languages and on three sites', () => {
  it('has nothing that html-validate warns of', async () => {
    const checker = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });
    const said = new Set<string>();
    for (const file of files) {
      const { results } = await checker.validateString(readFileSync(file, 'utf8'), file);
      for (const message of results.flatMap(({ messages }) => messages)) if (!isBeforeIsland(message)) said.add(`${message.ruleId}: ${message.message} (${file}:${message.line}:${message.column})`);
    }
    expect([...said]).toEqual([]);
  });

  it('has nothing that the Nu HTML checker warns of', ({ skip }) => {
    if (spawnSync('java', ['-version']).error) skip('The Nu HTML checker needs Java, which this machine does not have.');
    const checker = join(createRequire(import.meta.url).resolve('vnu-jar'), '../build/dist/vnu.jar');
    // As files the pages have no origin, so their policy seems to forbid all; a browser holds them to it in other tests.
    const { status, stderr } = spawnSync('java', ['-Xss1m', '-jar', checker, '--filterpattern', '.*violates Content Security Policy.*', ...files], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

it.each(codes)('no file of %s has a blank that was left open, or the stand-in for the folder of a site', (code) => {
  const folder = sites.folder(code);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|xml|json|ics|txt|css|js)$/.test(path));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((path) => /[\u0086\u0087]|__base__/.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});
