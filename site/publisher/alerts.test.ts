import { beforeAll, expect, it } from 'vitest';
import type { Told } from '../src/store/testing.ts';
import { renderTold } from './testing.ts';

const alert = (id: string, fields: object): Told => ({ type: 'alert', id, entry: { level: 'information', text: `About ${id}.`, ...fields } }) as Told;

let pages: Map<string, string>;
beforeAll(async () => {
  // It is noon in Greenwich on November 21.
  pages = await renderTold('ct', [
    alert('storm', { publishOn: '2026-11-20T12:00:00Z', expireOn: '2026-11-22T12:00:00Z', link: { words: 'What to do', address: '/contact/' } }),
    alert('over', { expireOn: '2026-11-21T11:59:00Z' }),
    alert('fire', { level: 'urgent' }),
    alert('of New York', { owner: 'ny' }),
    { type: 'article', id: 'news', entry: {} },
  ]);
}, 120_000);

const shown = (path: string): string => (/<aside class="alerts".*?<\/aside>/s.exec(pages.get(`${path}index.html`) ?? '')?.[0] ?? '');

it.each(['', 'articles/news/', 'es/', 'es/articles/news/'])('/%s shows the alerts of its site that are not over, the urgent one first', (path) => {
  const words = shown(path).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toMatch(/fire.*storm/);
  expect(words).not.toMatch(/over|New York/);
  expect(shown(path)).toContain(path.startsWith('es/') ? 'href="/es/contact/"' : 'href="/contact/"');
  expect(/lang="en"/.test(shown(path))).toBe(path.startsWith('es/'));
});
