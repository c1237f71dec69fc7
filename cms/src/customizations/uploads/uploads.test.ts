import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { blankPng, cutPng, movingGif, scriptLikeFilm } from '../../../testing/pictures.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng, uploadsOf } from '../../../testing/uploads.mts';

interface File { id: number; ext: string; url: string }

let cms: TestCms;
let person: Person;
beforeAll(async () => {
  cms = await startTestCms();
  person = await signIn(cms, 'national-editor');
});
afterAll(() => cms.stop());

interface Sent { name: string; bytes: Buffer; type?: string; info?: Record<string, string> }

function form({ name, bytes, type = '', info }: Sent): FormData {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  if (info) body.append('fileInfo', JSON.stringify(info));
  return body;
}

/** All ways to bring bytes into the library. */
const ways: Record<string, (sent: Sent) => Promise<Answer>> = {
  'uploaded the old way': (sent) => person.ask('POST', '/upload', form(sent)),
  'uploaded': (sent) => person.ask('POST', '/upload/files', form(sent)),
  'put in place of a picture': async (sent) => person.ask('POST', `/upload/files/${(await gray()).id}/replace`, form(sent)),
  'put in place of a picture the old way': async (sent) => person.ask('POST', `/upload?id=${(await gray()).id}`, form(sent)),
};
const gray = async (): Promise<File> => (await person.ask<File>('POST', '/upload/files', form({ name: 'gray.png', bytes: grayPng(1) }))).body;

const refused: Record<string, [Sent, string]> = {
  'a script that begins like a film': [{ name: 'y.js', bytes: scriptLikeFilm() }, '“y.js” was not uploaded: its name must end in .jpg'],
  'a page that begins like a film': [{ name: 'z.html', bytes: scriptLikeFilm() }, '“z.html” was not uploaded'],
  'a page that says it is a film': [{ name: 'z.html', bytes: scriptLikeFilm(), type: 'video/mp4' }, '“z.html” was not uploaded'],
  'a page': [{ name: 'z.html', bytes: Buffer.from('<p>'), type: 'text/html' }, '“z.html” was not uploaded: its name must end in .jpg'],
  'a ZIP that is called a picture': [{ name: 'zip.png', bytes: Buffer.concat([Buffer.from('PK\x03\x04\x14\0'), Buffer.alloc(60)]), type: 'image/png' }, '“zip.png” was not uploaded'],
  'a drawing that begins like a film': [{ name: 'z.svg', bytes: scriptLikeFilm() }, '“z.svg” was not uploaded'],
  'a file without an ending': [{ name: 'page', bytes: scriptLikeFilm() }, '“page” was not uploaded'],
  'a film that is called a picture': [{ name: 'film.png', bytes: scriptLikeFilm() }, '“film.png” was not uploaded: it is really an .mp4 file'],
  'a page that is called a picture': [{ name: 'page.png', bytes: Buffer.from('<script>alert(1)</script>'), type: 'image/png' }, '“page.png” was not uploaded: the picture can’t be read'],
  'a picture without its end': [{ name: 'cut.png', bytes: cutPng() }, '“cut.png” was not uploaded: the picture can’t be read'],
  'a picture with a side that is too long': [{ name: 'long.png', bytes: blankPng(16_385, 1) }, '“long.png” was not uploaded: it is 16,385 × 1 pixels. A side may have up to 16,384'],
  'a picture with too many pixels': [{ name: 'large.png', bytes: blankPng(8000, 7501) }, '“large.png” was not uploaded: it is 8,000 × 7,501 pixels. All of it may have up to 60 million'],
  'a moving picture with too many pixels': [{ name: 'moving.gif', bytes: movingGif(2000, 2000, 16) }, '“moving.gif” was not uploaded: it is 2,000 × 2,000 pixels in 16 frames'],
};

describe.each(Object.keys(ways))('a file that is %s', (way) => {
  it.each(Object.keys(refused))('is refused when it is %s, with its name', async (what) => {
    const [sent, message] = refused[what]!;
    const answer = await ways[way]!(sent);
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(message) as string });
  });

  it('is taken when it is a picture that can be shown', async () => {
    expect((await ways[way]!({ name: 'New.PNG', bytes: blankPng(16_384, 2) })).status).toBeLessThan(300);
  });

  it('is refused with words that could not be published', async () => {
    const answer = await ways[way]!({ name: 'new.png', bytes: grayPng(3), info: { name: 'new.png', alternativeText: 'a\u000Bb' } });
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('The alternative text of this file contains an invisible character') as string });
  });
});

describe('the media library', () => {
  const films = { name: 'film.mp4', bytes: scriptLikeFilm(), type: 'video/mp4' };
  const taken: Sent[] = [films, { name: 'small.gif', bytes: movingGif(20, 20, 3) }, { name: 'list.csv', bytes: Buffer.from('a,b\n1,2\n'), type: 'application/vnd.ms-excel' },
    { name: 'letter.pdf', bytes: Buffer.from('%PDF-1.4\n'), type: 'application/pdf' }];
  it.each(taken)('takes $name', async (sent) => {
    expect(await ways.uploaded!(sent)).toMatchObject({ status: 201 });
  });

  it('puts nothing of another kind at the address of a picture', async () => {
    const answer = await ways['put in place of a picture']!(films);
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('a .png file can be replaced only by one of the same kind') as string });
  });

  it('refuses the same from our own programs', async () => {
    await expect(uploadsOf(cms.strapi).add(cutPng())).rejects.toThrow('the picture can’t be read');
    await expect(uploadsOf(cms.strapi).add(grayPng(4), { caption: '\uD800' })).rejects.toThrow('The caption of this file contains');
  });

  it('refuses words that could not be published when they are changed', async () => {
    const { id } = await gray();
    expect((await person.ask('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText: 'a\uFFFEb' } })).message).toContain('invisible character');
    expect((await person.ask('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText: 'A dot' } })).status).toBe(200);
  });
});
