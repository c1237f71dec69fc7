import { beforeAll, describe, expect, it } from 'vitest';
import type { Told } from '../src/store/testing.ts';
import { renderTold } from './testing.ts';

const translation = (fields: { checkedBy?: string; changed?: string }) => ({ checkedBy: null, behind: null, changed: null, ...fields });
const spanish = (id: string, fields: { checkedBy?: string; changed?: string }): Told[] => [
  { type: 'article', id, entry: { title: 'Heat' } },
  { type: 'article', id, locale: 'es', entry: { title: 'Calor', translation: translation(fields) } },
];

let pages: Map<string, string>;
beforeAll(async () => {
  pages = await renderTold('ct', [
    ...spanish('behind', { changed: '2026-11-03T15:00:00.000Z' }),
    ...spanish('checked', { checkedBy: 'Rosa Medina' }),
    { type: 'article', id: 'english only', entry: { title: 'Only here' } },
    { type: 'article', id: 'spanish first', locale: 'es', entry: { title: 'Solo aquí' } },
    { type: 'classification', id: 'aide', entry: { otherNames: [{ name: 'Aide', state: 'ny', language: 'en' }] } },
  ]);
}, 120_000);

const page = (path: string): string => pages.get(`${path}index.html`) ?? '';
const notice = (path: string): string => (/<(p|div) class="notice".*?<\/\1>/s.exec(page(path))?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();

describe('a Spanish page', () => {
  it('whose English changed later says so with the date, and leads there', () => {
    expect(notice('es/articles/behind/')).toContain('El texto en inglés cambió el 3 de noviembre de 2026.');
    expect(page('es/articles/behind/')).toContain('<a href="/articles/behind/" hreflang="en">Léalo en inglés.</a>');
  });

  it('says whether somebody who speaks Spanish has checked it', () => {
    expect(notice('es/articles/checked/')).toBe('Traducción revisada por Rosa Medina.');
    expect(notice('es/articles/behind/')).toContain('todavía no la ha revisado una persona que hable español');
  });

  it('that is not translated says so in Spanish, and its text is marked as English', () => {
    expect(notice('es/articles/english-only/')).toBe('Esta página todavía no está en español. La mostramos en inglés.');
    expect(page('es/articles/english-only/')).toContain('<html lang="es">');
    expect(page('es/articles/english-only/')).toMatch(/<[a-z0-9]+[^>]* lang="en"[^>]*>.*Only here/s);
  });

  it('that was written in Spanish is no translation', () => expect(notice('es/articles/spanish-first/')).toBe(''));

  it('names states in Spanish', () => expect(page('es/classifications/aide/')).toContain('en Nueva York'));
});

it('an English page says nothing of translations', () => expect(notice('articles/behind/')).toBe(''));

it('the switch says “Español” and stays on the page', () => {
  expect(page('articles/behind/')).toMatch(/<a href="\/es\/articles\/behind\/" lang="es" hreflang="es">\s*Español\s*<\/a>/);
  expect(page('es/articles/behind/')).toMatch(/<a href="\/articles\/behind\/" lang="en" hreflang="en">\s*English\s*<\/a>/);
});
