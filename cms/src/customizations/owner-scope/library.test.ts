import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng } from '../../../testing/uploads.mts';

interface File { id: number; name: string; url: string; alternativeText: string | null }
interface Folder { id: number }

let cms: TestCms;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.ctColleague = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.ny = await signIn(cms, 'state-editor', 'affiliate-ny');
});
afterAll(() => cms.stop());

function form(shade: number): FormData {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(grayPng(shade))], { type: 'image/png' }), 'picture.png');
  return body;
}

const upload = async (person: Person): Promise<File> => (await person.ask<File[]>('POST', '/upload', form(1))).body[0]!;
const info = { name: 'picture.png', alternativeText: 'Changed', caption: null };

function infoForm(): FormData {
  const body = new FormData();
  body.append('fileInfo', JSON.stringify(info));
  return body;
}

/** Every way to change or delete a file that the panel has. */
const actions: Record<string, (person: Person, file: File) => Promise<Answer>> = {
  'describe': (person, { id }) => person.ask('PUT', `/upload/files/${id}`, { fileInfo: info }),
  'describe the old way': (person, { id }) => person.ask('POST', `/upload?id=${id}`, infoForm()),
  'describe, among several,': (person, { id }) => person.ask('POST', '/upload/actions/bulk-update', { updates: [{ id, fileInfo: info }] }),
  'replace': (person, { id }) => person.ask('POST', `/upload/files/${id}/replace`, form(2)),
  'replace the old way': (person, { id }) => person.ask('POST', `/upload?id=${id}`, form(2)),
  'delete': (person, { id }) => person.ask('DELETE', `/upload/files/${id}`),
  'delete, among several,': (person, { id }) => person.ask('POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
  'move': async (person, { id }) => person.ask('POST', '/upload/actions/bulk-move', { fileIds: [id], folderIds: [], destinationFolderId: (await makeFolder(people.administrator!)).id }),
};

let folders = 0;
async function makeFolder(person: Person, parent: number | null = null): Promise<Folder> {
  const made = await person.ask<{ data: Folder }>('POST', '/upload/folders', { name: `Folder ${folders += 1}`, parent });
  expect(made.status).toBe(201);
  return made.body.data;
}

const state = async ({ id }: File): Promise<string> => JSON.stringify(await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id }, populate: ['folder'] }));

describe.each(Object.entries(actions))('%s', (_, act) => {
  it.each([
    ['administrator', 'ct', true], ['administrator', 'national', true],
    ['national', 'national', true], ['national', 'administrator', true], ['national', 'ct', false],
    ['ct', 'ct', true], ['ctColleague', 'ct', true], ['ct', 'national', false], ['ct', 'administrator', false], ['ct', 'ny', false], ['ny', 'ct', false],
  ])('%s, a file of %s: %s', async (who, maker, may) => {
    const file = await upload(people[maker]!);
    const before = await state(file);
    const answer = await act(people[who]!, file);
    expect(answer.status).toBe(may ? 200 : 403);
    expect(await state(file) === before).toBe(!may);
  });

  it('is refused to everybody but administrators while another owner’s draft uses the file', async () => {
    const file = await upload(people.ct!);
    await contentOf(cms.strapi).create('article', { owner: 'ny', body: [{ __component: 'blocks.image', picture: { image: file.id, decorative: true } }] });
    const answer = await act(people.ct!, file);
    expect(answer).toMatchObject({ status: 403, message: '“picture.png” was not changed: another state uses it too. Upload another file instead.' });
    expect((await act(people.administrator!, file)).status).toBe(200);
  });
});

describe('a folder', () => {
  const change: Record<string, (person: Person, folder: Folder) => Promise<Answer>> = {
    'is renamed': (person, { id }) => person.ask('PUT', `/upload/folders/${id}`, { name: `Folder ${folders += 1}`, parent: null }),
    'is moved': async (person, { id }) => person.ask('POST', '/upload/actions/bulk-move', { fileIds: [], folderIds: [id], destinationFolderId: (await makeFolder(people.administrator!)).id }),
    'is deleted': (person, { id }) => person.ask('POST', '/upload/actions/bulk-delete', { fileIds: [], folderIds: [id] }),
  };

  it.each(Object.entries(change))('%s by whoever’s office made it', async (_, act) => {
    expect((await act(people.ctColleague!, await makeFolder(people.ct!))).status).toBe(200);
    expect((await act(people.ct!, await makeFolder(people.ny!))).status).toBe(403);
    expect((await act(people.ct!, await makeFolder(people.national!))).status).toBe(403);
  });

  it.each(Object.entries(change))('%s only by administrators when somebody else’s file is in it, however deep', async (_, act) => {
    const folder = await makeFolder(people.ct!);
    const inner = await makeFolder(people.ct!, folder.id);
    const file = await upload(people.ny!);
    expect((await people.ny!.ask('POST', '/upload/actions/bulk-move', { fileIds: [file.id], folderIds: [], destinationFolderId: inner.id })).status).toBe(200);
    expect((await act(people.ct!, folder)).status).toBe(403);
    expect((await act(people.administrator!, folder)).status).toBe(200);
  });
});

describe('the library', () => {
  it('shows everybody’s files to every editor', async () => {
    const file = await upload(people.ny!);
    const { body } = await people.ct!.ask<{ results: File[] }>('GET', '/upload/files?sort=id:DESC&pageSize=5');
    expect(body.results.map(({ id }) => id)).toContain(file.id);
  });

  it.each(['populate=*', 'populate=related', 'populate[related]=true', 'populate[related][on][api::article.article]=true', 'populate[folder][populate][files][populate]=related'])('does not tell where a file is used (%s)', async (query) => {
    const file = await upload(people.ny!);
    const folder = await makeFolder(people.ny!);
    await people.ny!.ask('POST', '/upload/actions/bulk-move', { fileIds: [file.id], folderIds: [], destinationFolderId: folder.id });
    await contentOf(cms.strapi).create('resource', { owner: 'ny', title: 'Secret of New York', file: file.id });
    await contentOf(cms.strapi).create('article', { owner: 'ny', title: 'Secret of New York', cover: { image: file.id, decorative: true } });
    const list = await people.ct!.ask('GET', `/upload/files?${query}&pageSize=100`);
    const inFolder = await people.ct!.ask('GET', `/upload/folders/${folder.id}?populate[files][populate]=related`);
    const one = await people.ct!.ask('GET', `/upload/files/${file.id}?${query}`);
    // Strapi does not mind capitals in addresses.
    const capitals = await people.ct!.ask('GET', `/Upload/FILES?${query}&pageSize=100`);
    expect(JSON.stringify([list.body, inFolder.body, one.body, capitals.body])).not.toMatch(/Secret|media\.picture/);
  });

  it('cannot be searched by where a file is used', async () => {
    const answer = await people.ct!.ask('GET', '/upload/files?filters[related][id][$gt]=0');
    expect(answer).toMatchObject({ status: 403, message: 'The media library cannot be searched by where files are used.' });
  });

  it.each([['bulk-delete', { fileIds: 'odd' }], ['bulk-move', { folderIds: 5 }], ['bulk-update', { updates: [null] }], ['bulk-update', { updates: {} }]])('refuses a list that is none as a mistake of the asker (%s, %j)', async (action, body) => {
    expect(await people.ct!.ask('POST', `/upload/actions/${action}`, body)).toMatchObject({ status: 400, message: 'It is not clear which files are meant. Nothing was changed.' });
  });

  it('keeps what editors have no button for to administrators', async () => {
    expect((await people.ct!.ask('POST', '/upload/ai-metadata-jobs')).status).toBe(403);
    expect((await people.national!.ask('PUT', '/upload/settings', {})).status).toBe(403);
  });
});
