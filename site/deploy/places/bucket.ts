import { AwsClient } from 'aws4fetch';
import mime from 'mime';
import { connectionReason, DeployError } from '../errors.ts';
import { eachAtOnce } from '../each.ts';
import { cachingOf } from '../hosts/headers.ts';
import type { Files, Place } from '../place.ts';
import { type PlaceState, readState, statePath } from '../plan.ts';
import { bucketRefuses, noBucket, storeUnreachable } from '../reasons/buckets.ts';
import { serverFailed } from '../reasons/connections.ts';

/** What a bucket is reached with. */
export interface Bucket {
  /** `https://s3.us-east-1.amazonaws.com`; the bucket's name follows in the path, which all S3-compatible servers understand. */
  endpoint: string;
  region: string;
  bucket: string;
  /** Where in the bucket the site stands: empty or `ct/`. */
  folder: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const typeOf = (path: string): string => {
  const type = mime.getType(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
};

const plain = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" })[name]!);

/** A bucket of an S3-compatible store. Each object is replaced in one step. */
export class BucketPlace implements Place {
  readonly #bucket: Bucket;
  readonly #client: AwsClient;

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
    const { accessKeyId, secretAccessKey, region } = bucket;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 4 });
  }

  /** @returns the answer; null when there is no such object. */
  async #ask(method: string, key: string, body?: Buffer, headers: Record<string, string> = {}): Promise<Response | null> {
    const { endpoint, bucket } = this.#bucket;
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}${key}`;
    const response = await this.#client.fetch(url, { method, headers, redirect: 'manual', ...(body ? { body: new Uint8Array(body) } : {}) }).catch((error: unknown) => {
      throw new DeployError(serverFailed(new URL(endpoint).host, connectionReason(error) ?? storeUnreachable));
    });
    if (response.ok) return response;
    const said = /<Code>([A-Za-z]+)<\/Code>/.exec(await response.text())?.[1];
    if (response.status === 404 && said !== 'NoSuchBucket') return null;
    throw new DeployError(bucketRefuses(bucket, response.status, said));
  }

  #key(path: string): string { return `/${(this.#bucket.folder + path).split('/').map(encodeURIComponent).join('/')}`; }

  async #put(path: string, bytes: Buffer): Promise<void> {
    const answer = await this.#ask('PUT', this.#key(path), bytes, { 'content-type': typeOf(path), 'cache-control': cachingOf(path) });
    if (!answer) throw new DeployError(noBucket(this.#bucket.bucket));
  }

  async readState(): Promise<PlaceState | null> {
    const answer = await this.#ask('GET', this.#key(statePath));
    return answer && readState(await answer.text());
  }

  writeState(state: PlaceState): Promise<void> { return this.#put(statePath, Buffer.from(JSON.stringify(state))); }

  async find(paths: string[]): Promise<string[]> {
    const { folder } = this.#bucket;
    const wanted = new Set(paths);
    const found: string[] = [];
    const query = new URLSearchParams({ 'list-type': '2', prefix: folder });
    for (let isMore = true; isMore;) {
      const answer = await this.#ask('GET', `?${query}`);
      const xml = answer ? await answer.text() : '';
      found.push(...[...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => plain(key!).slice(folder.length)).filter((path) => wanted.has(path)));
      const next = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1];
      isMore = next !== undefined;
      if (next !== undefined) query.set('continuation-token', plain(next));
    }
    return found;
  }

  send(files: Files, signal: AbortSignal): Promise<void> {
    return eachAtOnce(8, files, signal, async ([path, read]) => this.#put(path, await read()));
  }

  remove(paths: string[]): Promise<void> {
    return eachAtOnce(8, paths, new AbortController().signal, async (path) => { await this.#ask('DELETE', this.#key(path)); });
  }

  close(): Promise<void> { return Promise.resolve(); }
}
