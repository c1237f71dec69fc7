import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypeName } from '@broadside/shared/content';
import { contentOf } from '../../../testing/content.mts';
import { refusalOf } from '../../../testing/refusal.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { uploadsOf } from '../../../testing/uploads.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let silent: number;
let described: number;
const made: Record<string, string> = {};
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  const uploads = uploadsOf(cms.strapi);
  silent = (await uploads.add(undefined, { alternativeText: '' })).id;
  described = (await uploads.add(undefined, { alternativeText: 'A bus' })).id;
  made.topic = await content.create('topic');
  made.role = await content.create('classification');
});
afterAll(() => cms.stop());

type Fields = Record<string, unknown>;

/** Saves a draft, which is always allowed here, and says what happens when it is published. */
async function whenPublished(type: TypeName, fields: Fields): Promise<{ field: string | null; message: string }> {
  const id = await content.create(type, fields);
  const refused = await refusalOf(content.publish(type, id));
  expect(await cms.strapi.db.query(`api::${type}.${type}` as never).count({ where: { documentId: id, publishedAt: { $notNull: true } } } as never)).toBe(refused ? 0 : 1);
  return refused ?? { field: null, message: '' };
}

describe('a resource', () => {
  it.each<[string, () => Fields, string | null]>([
    ['with an address', () => ({ address: 'https://example.org/' }), null],
    ['with a file', () => ({ address: null, file: described }), null],
    ['with neither', () => ({ address: null }), 'file'],
  ])('%s', async (_, fields, field) => {
    expect((await whenPublished('resource', fields())).field).toBe(field);
  });

  it('says what to do when there is nothing to open', async () => {
    expect((await whenPublished('resource', { title: 'Wage sheet', address: '' })).message).toBe('“Wage sheet” was not published: there is nothing to open. Add a file in “File”, or write an address in “Or its web address”.');
  });

  it('stays published as it was when its address is emptied in the draft', async () => {
    const id = await content.createPublished('resource');
    expect(await refusalOf(content.update('resource', id, { address: null }))).toBeNull();
    expect(await refusalOf(content.publish('resource', id))).toMatchObject({ field: 'file' });
  });
});

describe('an event', () => {
  const place = 'Union hall, Hartford';
  const address = 'https://example.org/join';
  it.each<[string, Fields, string | null]>([
    ['in person, with a place', { format: 'in_person', place, address: null }, null],
    ['in person, without one', { format: 'in_person', address }, 'place'],
    ['online, with a link', { format: 'online', address }, null],
    ['online, without one', { format: 'online', place, address: null }, 'address'],
    ['both ways, with both', { format: 'hybrid', place, address }, null],
    ['both ways, without a place', { format: 'hybrid', place: '', address }, 'place'],
    ['both ways, without a link', { format: 'hybrid', place, address: null }, 'address'],
  ])('%s', async (_, fields, field) => {
    expect((await whenPublished('event', fields)).field).toBe(field);
  });

  it('says what is missing, and why', async () => {
    expect((await whenPublished('event', { title: 'Supper', format: 'in_person' })).message)
      .toBe('“Supper” was not published: people come in person, so they need to know where. Write the building, street and city in “Place”.');
  });
});

describe('an alert', () => {
  const publishOn = '2026-11-16T13:00:00.000Z';
  const expireOn = '2026-11-17T13:00:00.000Z';
  it.each<[string, Fields, string | null, string]>([
    ['with both times', { publishOn, expireOn }, null, ''],
    ['that never comes down', { publishOn }, 'expireOn', 'Choose a day and an hour in “Comes down on”.'],
    ['that never goes live', { expireOn }, 'publishOn', 'Choose a day and an hour in “Goes live on”.'],
  ])('%s', async (_, times, field, message) => {
    const told = await whenPublished('alert', { level: 'urgent', text: 'Schools are closed.', ...times });
    expect(told.field).toBe(field);
    expect(told.message).toContain(message);
  });
});

describe('an automatic list', () => {
  const list = (fields: Fields): Fields => ({ __component: 'blocks.item-list', of: 'article', count: 3, ...fields });
  const text = { __component: 'blocks.text', body: 'Words.' };

  it.each<[string, () => Fields, string | null, string]>([
    ['of the newest', () => ({ rule: 'latest' }), null, ''],
    ['about a topic', () => ({ rule: 'by_topic', topic: made.topic }), null, ''],
    ['about no topic', () => ({ rule: 'by_topic', role: made.role }), 'topic', 'Choose one in “Topic”'],
    ['about a job role', () => ({ rule: 'by_role', role: made.role }), null, ''],
    ['about no job role', () => ({ rule: 'by_role', topic: made.topic }), 'role', 'Choose one in “Job role”'],
  ])('%s', async (_, fields, field, message) => {
    for (const [type, zone] of [['page', 'blocks'], ['article', 'body']] as const) {
      const told = await whenPublished(type, { [zone]: [text, list(fields())] });
      expect(told.field).toBe(field && `${zone}.1.${field}`);
      expect(told.message).toContain(message);
    }
  });
});

describe('a picture', () => {
  it.each<[string, () => Fields, boolean]>([
    ['with its own words', () => ({ image: silent, alt: 'A kitchen' }), true],
    ['with the words saved with the file', () => ({ image: described }), true],
    ['that is only decoration', () => ({ image: silent, decorative: true }), true],
    ['that is not there', () => ({ caption: 'Later' }), true],
    ['without words', () => ({ image: silent }), false],
    ['with a space for words', () => ({ image: silent, alt: ' ' }), false],
  ])('%s', async (_, picture, may) => {
    expect((await whenPublished('article', { cover: picture() })).field).toBe(may ? null : 'cover.alt');
  });

  it.each<[string, (picture: Fields) => Fields, string]>([
    ['a gallery', (picture) => ({ __component: 'blocks.gallery', pictures: [{ image: described }, picture] }), 'body.0.pictures.1.alt'],
    ['a card', (picture) => ({ __component: 'blocks.cards', cards: [{ title: 'One', text: 'Text.', picture }] }), 'body.0.cards.0.picture.alt'],
    ['people', (picture) => ({ __component: 'blocks.people', people: [{ name: 'Rosa', picture }] }), 'body.0.people.0.picture.alt'],
  ])('without words is also found in %s', async (_, block, field) => {
    const told = await whenPublished('article', { title: 'Heat', body: [block({ image: silent })] });
    expect(told).toEqual({ field, message: '“Heat” was not published: one of its pictures has no words for people who cannot see it. Write them in “What the picture shows”, or choose “Only decoration”.' });
  });
});
