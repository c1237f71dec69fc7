import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver, testConnection } from '../deliver.ts';
import { expectPlaceKeepsItsPromises } from '../testing/place-contract.ts';
import { freePort } from '../testing/programs.ts';
import { siteWith } from '../testing/site.ts';
import { BucketPlace } from './bucket.ts';

const folder = mkdtempSync(join(tmpdir(), 'bucket-'));
const store = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'sites', configs: [] }] });
const client = new AwsClient({ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1', service: 's3' });
let endpoint: string;
beforeAll(async () => { endpoint = `http://127.0.0.1:${(await store.run()).port}`; });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const bucket = (changes: object = {}) => ({ way: 'bucket', endpoint, region: 'us-east-1', bucket: 'sites', folder: 'ct/', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', webServer: 'plain', ...changes }) as const;
const ask = (path: string, init: RequestInit = {}): Promise<Response> => client.fetch(`${endpoint}/sites/${path}`, init);
const { signal } = new AbortController();

async function read(): Promise<Record<string, string>> {
  const xml = await (await client.fetch(`${endpoint}/sites?list-type=2&prefix=ct%2F`)).text();
  const keys = [...xml.matchAll(/<Key>ct\/([^<]*)<\/Key>/g)].map(([, key]) => key!);
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await (await ask(`ct/${key.split('/').map(encodeURIComponent).join('/')}`)).text()] as const)));
}

it('keeps the promises of a place', async () => {
  await ask('elsewhere.txt', { method: 'PUT', body: 'theirs' });
  await expectPlaceKeepsItsPromises({
    open: () => Promise.resolve(new BucketPlace(bucket())),
    read,
    put: async (path, text) => { await ask(`ct/${path}`, { method: 'PUT', body: text }); },
  });
  expect(await (await ask('elsewhere.txt')).text()).toBe('theirs');
});

it('says what each file is and how long it may be kept', async () => {
  expect(await deliver(siteWith(), bucket({ folder: 'two/' }), signal)).toMatchObject({ ok: true });
  const headers = async (path: string): Promise<(string | null)[]> => {
    const { headers: found } = await ask(`two/${path}`);
    return [found.get('content-type'), found.get('cache-control')];
  };
  expect(await headers('index.html')).toEqual(['text/html; charset=utf-8', 'public, max-age=0, must-revalidate']);
  expect(await headers('media/p.webp')).toEqual(['image/webp', 'public, max-age=31536000, immutable']);
});

it.each([
  ['a wrong key', { secretAccessKey: 'wrong' }, /does not accept the key/], ['a bucket that is not there', { bucket: 'nothing' }, /“nothing” does not exist/], ['a server that is not there', { endpoint: `http://127.0.0.1:${await freePort()}` }, /127\.0\.0\.1:\d+: nothing answers there/],
])('says what is wrong with %s, without the secret', async (_, changes, words) => {
  const { ok, message } = await testConnection('ct', bucket(changes), signal);
  expect({ ok, message }).toMatchObject({ ok: false, message: { en: expect.stringMatching(words) as string } });
  expect(JSON.stringify(message)).not.toContain('wrong');
}, 20_000);

it('lists the objects of a bucket page by page', async () => {
  const pages = [['a%20b.html', 'ct/a&amp;b.html'], ['ct/z.html']];
  const asked: string[] = [];
  const paged: Server = createServer((request, response) => {
    const token = new URL(request.url!, endpoint).searchParams.get('continuation-token');
    asked.push(token ?? '');
    const page = token ? 1 : 0;
    response.end(`<ListBucketResult>${pages[page]!.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${page ? '' : '<NextContinuationToken>a+/=</NextContinuationToken>'}</ListBucketResult>`);
  }).listen(0, '127.0.0.1');
  await once(paged, 'listening');
  const place = new BucketPlace(bucket({ endpoint: `http://127.0.0.1:${(paged.address() as AddressInfo).port}` }));
  expect(await place.find(['a&b.html', 'z.html', 'y.html'])).toEqual(['a&b.html', 'z.html']);
  expect(asked).toEqual(['', 'a+/=']);
  paged.close();
});
