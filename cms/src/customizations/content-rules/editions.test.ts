import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger } from '../../../testing/ledger.mts';
import { refusalOf } from '../../../testing/refusal.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let article: string;
let toolkit: string;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
beforeEach(async () => {
  article = await content.create('article');
  toolkit = await content.create('toolkit', { summary: 'What it does.', purpose: 'To count.', chapters: [{ title: 'One', text: 'Text.' }] });
});
afterAll(() => cms.stop());

type Fields = Record<string, unknown>;
const edition = (fields: Fields): Promise<string> => content.create('local-edition', { title: 'Ours', owner: 'ct', ...fields });
const words = (field: string, text = 'In Connecticut.'): Fields => ({ field, text });

describe('a state’s version that hides an item', () => {
  it.each<[string, Fields, string | null]>([
    ['with a reason', { hidden: true, reason: 'Our law is another.' }, null],
    ['without one', { hidden: true }, 'reason'],
    ['with a space for one', { hidden: true, reason: ' ' }, 'reason'],
  ])('%s', async (_, fields, field) => {
    const refused = await refusalOf(edition({ article, ...fields }));
    expect(refused?.field ?? null).toBe(field);
    expect(refused?.message ?? 'Write it in “Why not”').toContain('Write it in “Why not”');
  });
});

describe('a national item', () => {
  it('has one version of a state', async () => {
    await edition({ article, title: 'The first' });
    expect(await refusalOf(edition({ article }))).toEqual({ field: 'article', message: 'Connecticut has its own version of this national item already: “The first”. Change that one, or choose another item.' });
    expect(await refusalOf(edition({ article, owner: 'ny' }))).toBeNull();
    expect(await refusalOf(edition({ toolkit }))).toBeNull();
  });

  it('has none besides a published one whose draft is of another item by now', async () => {
    await content.publish('article', article);
    const first = await edition({ article, title: 'The first' });
    await content.publish('local-edition', first);
    await content.update('local-edition', first, { article: null, toolkit });
    expect(await refusalOf(edition({ article }))).toMatchObject({ field: 'article' });
    await content.publish('local-edition', first);
    expect(await refusalOf(edition({ article }))).toBeNull();
  });

  it('keeps the one that it has when that is changed', async () => {
    const first = await edition({ article });
    expect(await refusalOf(content.update('local-edition', first, { title: 'Ours, again' }))).toBeNull();
  });
});

describe('a state’s own words', () => {
  it.each<[string, () => Fields, string | null, string]>([
    ['for two texts', () => ({ toolkit, replacements: [words('summary'), words('purpose')] }), null, ''],
    ['for one text twice', () => ({ toolkit, replacements: [words('summary'), words('summary')] }), 'replacements.1.field', 'replaces the same part twice. Choose another in “Which part”'],
    ['for a text of another type', () => ({ toolkit, replacements: [words('criteria')] }), 'replacements.0.field', 'the national item does not have it as plain text'],
    ['for what is made of parts', () => ({ article, replacements: [words('body')] }), 'replacements.0.field', 'the national item does not have it as plain text'],
    ['for a title, of 120 characters', () => ({ article, replacements: [words('title', 'a'.repeat(120))] }), null, ''],
    ['for a title, of 121', () => ({ article, replacements: [words('title', 'a'.repeat(121))] }), 'replacements.0.text', '“Our words” for “Headline” have 121 characters. Shorten them to 120 at most.'],
    ['for a summary, of 300', () => ({ article, replacements: [words('summary', 'a'.repeat(300))] }), null, ''],
    ['for a summary, of 301', () => ({ article, replacements: [words('summary', 'a'.repeat(301))] }), 'replacements.0.text', '“Our words” for “Summary” have 301 characters. Shorten them to 300 at most.'],
    ['for a long text', () => ({ toolkit, replacements: [words('purpose', 'a'.repeat(2000))] }), null, ''],
    ['for no item yet', () => ({ replacements: [words('criteria')] }), null, ''],
  ])('%s', async (_, fields, field, message) => {
    const refused = await refusalOf(edition(fields()));
    expect(refused?.field ?? null).toBe(field);
    expect(refused?.message ?? '').toContain(message);
  });
});

describe('the national text that was replaced', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const noted = async (id: string, locale: 'en' | 'es' = 'en'): Promise<(string | null)[]> => {
    const draft = await content.documents('local-edition').findOne({ documentId: id, locale, populate: ['replacements'] as never }) as unknown as { replacements: { nationalHash: string | null }[] };
    return draft.replacements.map(({ nationalHash }) => nationalHash);
  };

  it('is noted as it was published, not as it stands in the draft', async () => {
    await content.update('article', article, { summary: 'Then.' });
    await content.publish('article', article);
    await content.update('article', article, { summary: 'Not yet.' });
    const id = await edition({ article, replacements: [words('summary'), words('title')] });
    expect(await noted(id)).toEqual([digest('Then.'), digest('A article')]);
  });

  it('is noted in its language', async () => {
    await content.update('article', article, { title: 'Calor', slug: `calor-${article}`, summary: 'Resumen.' }, { locale: 'es' });
    await content.publish('article', article, '*');
    const id = await edition({ article });
    await content.update('local-edition', id, { title: 'Nuestra', replacements: [words('summary')] }, { locale: 'es' });
    expect(await noted(id, 'es')).toEqual([digest('Resumen.')]);
  });

  it('stays noted when the national text changes', async () => {
    await content.publish('article', article);
    const id = await edition({ article, replacements: [words('title')] });
    await content.update('article', article, { title: 'Another' });
    await content.publish('article', article);
    await content.update('local-edition', id, { note: 'Our note.' });
    await content.publish('local-edition', id);
    expect(await noted(id)).toEqual([digest('A article')]);
  });

  it('is that of the part which the words stand for, also after another part was chosen', async () => {
    await content.publish('article', article);
    const id = await edition({ article, replacements: [words('title'), words('summary')] });
    const [title, summary] = [digest('A article'), digest('What happened.')];
    expect(await noted(id)).toEqual([title, summary]);
    const saved = await content.documents('local-edition').findOne({ documentId: id, populate: ['replacements'] as never }) as unknown as { replacements: { id: number; field: string }[] };
    const [one, other] = saved.replacements;
    // As the panel sends it: what is only for reading comes back as it was.
    await content.update('local-edition', id, { replacements: [{ ...one, field: 'summary' }, { ...other, field: 'title' }] });
    expect(await noted(id)).toEqual([summary, title]);
    await content.update('local-edition', id, { replacements: [{ ...words('title'), nationalHash: summary }] });
    expect(await noted(id)).toEqual([title]);
    await content.publish('local-edition', id);
    expect((await inLedger(cms.strapi, 'local-edition', id))?.replacements[0]?.nationalHash).toBe(title);
  });

  it('is empty while it is not published, and is noted when the version is published after it', async () => {
    const id = await edition({ article, replacements: [words('title')] });
    expect(await noted(id)).toEqual([null]);
    await content.publish('article', article);
    await content.publish('local-edition', id);
    expect(await noted(id)).toEqual([digest('A article')]);
    expect((await inLedger(cms.strapi, 'local-edition', id))?.replacements[0]?.nationalHash).toBe(digest('A article'));
  });

  it('is recorded too when a version is made and published at once', async () => {
    await content.publish('article', article);
    const { documentId } = await content.documents('local-edition').create({ status: 'published', data: { title: 'Ours', owner: 'ct', article, replacements: [words('title')] } } as never);
    expect((await inLedger(cms.strapi, 'local-edition', documentId))?.replacements[0]?.nationalHash).toBe(digest('A article'));
  });
});
