import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { refusalOf } from '../../../testing/refusal.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
afterAll(() => cms.stop());

describe('a web address', () => {
  it.each<[string, 'page' | 'article', string, RegExp | null]>([
    ['words with hyphens', 'page', 'sick-days-2026', null],
    ['80 characters', 'article', 'a'.repeat(80), null],
    ['81 characters', 'article', 'a'.repeat(81), /has 81 characters\. Shorten it to 80 at most in “Web address”/],
    ['a capital', 'article', 'Sick-days', /“Sick-days” cannot be used.*small letters.*“Web address”/],
    ['a hyphen at the end', 'article', 'sick-', /cannot be used/],
    ['two hyphens', 'article', 'sick--days', /cannot be used/],
    ['an underscore', 'article', 'sick_days', /cannot be used/],
    ['one that a site needs for itself', 'page', 'contact', /“contact” is kept for another part of every site\. Choose another in “Web address”/],
    ['the Spanish site’s', 'page', 'es', /is kept/],
    ['the folder of scripts', 'page', '_astro', /is kept/],
    ['one that only pages may not have', 'article', 'contact', null],
  ])('%s (%s)', async (_, type, slug, message) => {
    const refused = await refusalOf(content.create(type, { slug }));
    expect(refused?.field ?? null).toBe(message && 'slug');
    expect(refused?.message ?? '').toMatch(message ?? /^$/);
  });

  it('is checked in Spanish too', async () => {
    const id = await content.create('page');
    expect(await refusalOf(content.update('page', id, { title: 'Ayuda', slug: 'Ayuda', summary: 'Ayuda.' }, { locale: 'es' }))).toMatchObject({ field: 'slug' });
  });
});

describe('which states see an item', () => {
  const states = 'applicability.states';
  const why = 'They have their own.';

  it.each<[string, string, object[], string | null, RegExp | null]>([
    ['all', 'all', [], null, null],
    ['only one', 'only', [{ affiliate: 'ct' }], null, null],
    ['only nobody', 'only', [], states, /Add at least one in “States”/],
    ['all except nobody', 'except', [], states, /Add at least one in “States”/],
    ['all except one, with the reason', 'except', [{ affiliate: 'ct', reason: why }], null, null],
    ['all except two, one without a reason', 'except', [{ affiliate: 'ct', reason: why }, { affiliate: 'ny', reason: ' ' }], `${states}.1.reason`, /leaves out New York without saying why\. Write it in “Reason”/],
    ['one twice', 'only', [{ affiliate: 'ct' }, { affiliate: 'ct' }], `${states}.1.affiliate`, /Connecticut stands twice in “States”/],
    ['one that is none', 'only', [{ affiliate: 'zz' }], `${states}.0.affiliate`, /“zz” is not a state\. Choose one in “State”/],
    ['the national office', 'only', [{ affiliate: 'us' }], `${states}.0.affiliate`, /“us” is not a state/],
    ['one left open', 'only', [{}], `${states}.0.affiliate`, /is empty\. Choose one in “State”/],
  ])('%s', async (_, rule, choices, field, message) => {
    const refused = await refusalOf(content.create('article', { applicability: { rule, states: choices } }));
    expect(refused?.field ?? null).toBe(field);
    expect(refused?.message ?? '').toMatch(message ?? /^$/);
  });
});

describe('a notice of withdrawal', () => {
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  it.each<[string, object, string | null]>([
    ['of today', { date: inDays(0), reason: 'The law changed.' }, null],
    ['of years ago', { date: '2020-02-02', reason: 'The law changed.' }, null],
    ['of a day to come', { date: inDays(2), reason: 'The law changed.' }, 'withdrawn.date'],
    ['without a reason', { date: inDays(0), reason: ' ' }, 'withdrawn.reason'],
  ])('%s', async (_, withdrawn, field) => {
    for (const type of ['article', 'page'] as const) expect((await refusalOf(content.create(type, { withdrawn })))?.field ?? null).toBe(field);
  });
});

describe('the points for the board', () => {
  const points = (count: number, length = 20): string => Array.from({ length: count }, () => 'a'.repeat(length)).join('\n');

  it.each<[string, string, RegExp | null]>([
    ['five lines', points(5), null],
    ['five lines with empty ones between', points(5).replaceAll('\n', '\n\n'), null],
    ['six lines', points(6), /has 6 points for the board\. Keep the 5 that matter most in “Points for the board”/],
    ['a line of 140 characters', points(1, 140), null],
    ['a line of 141 characters', `Short\n${points(1, 141)}`, /of 141 characters, the one in line 2\. Shorten it to 140 at most/],
  ])('%s', async (_, boardPoints, message) => {
    for (const type of ['article', 'classification'] as const) {
      const refused = await refusalOf(content.create(type, { boardPoints }));
      expect(refused?.field ?? null).toBe(message && 'boardPoints');
      expect(refused?.message ?? '').toMatch(message ?? /^$/);
    }
  });

  it('of a chapter', async () => {
    const chapters = [{ title: 'One', text: 'Text.' }, { title: 'Two', text: 'Text.', boardPoints: points(6) }];
    expect(await refusalOf(content.create('toolkit', { purpose: 'To count.', chapters }))).toMatchObject({ field: 'chapters.1.boardPoints' });
  });
});

describe('a job role', () => {
  const role = (fields: Record<string, unknown> = {}) => content.create('classification', fields);

  it('may be part of another', async () => {
    const wide = await role();
    expect(await refusalOf(role({ parent: wide }))).toBeNull();
  });

  it('is not part of itself', async () => {
    const id = await role({ title: 'Driver' });
    expect(await refusalOf(content.update('classification', id, { parent: id }))).toMatchObject({ field: 'parent', message: expect.stringMatching(/^“Driver” would be part of itself:.*“Part of”/) as string });
  });

  it('is not part of its own parts', async () => {
    const wide = await role();
    const narrow = await role({ parent: await role({ parent: wide }) });
    expect(await refusalOf(content.update('classification', wide, { parent: narrow }))).toMatchObject({ field: 'parent' });
  });

  it('is not published as part of what is still published as its part', async () => {
    const one = await role();
    const other = await role({ parent: one });
    for (const id of [one, other]) await content.publish('classification', id);
    await content.update('classification', other, { parent: null });
    await content.update('classification', one, { parent: other });
    expect(await refusalOf(content.publish('classification', one))).toMatchObject({ field: 'parent' });
    await content.publish('classification', other);
    expect(await refusalOf(content.publish('classification', one))).toBeNull();
  });
});
