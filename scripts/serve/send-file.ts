import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';
import { headersFor } from './headers.ts';
import type { LiveFile } from './live-file.ts';
import { encodings, isText, LARGEST, type Representation, type Representations } from './representation.ts';

/** One answer that is a file. */
export interface Reply {
  request: IncomingMessage;
  response: ServerResponse;
  /** The path that was asked for, which decides how long it may be kept. */
  path: string;
  /** The name that says what is in it: `index.html`. */
  name: string;
  /** 200, or that of an error page: then nothing is kept, and there are no parts of it. */
  status: number;
}

/** The part of a file that was asked for; null for all of it, `none` when it has no such part. */
function partOf({ request: { headers }, status }: Reply, size: number, etag: string): { start: number; end: number } | 'none' | null {
  const { range } = headers;
  const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
  if (!range || status !== 200 || !isSame) return null;
  const ranges = parseRange(size, range, { combine: true });
  if (ranges === -1) return 'none';
  return ranges !== -2 && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0]! : null;
}

type Body = (part: { start: number; end: number }) => Promise<void>;

/** Sends headers and what was asked for of a body. */
async function sendBody(reply: Reply, size: number, headers: OutgoingHttpHeaders & { etag: string }, body: Body): Promise<void> {
  const { request, response, status } = reply;
  if (status === 200 && fresh(request.headers, { etag: headers.etag })) {
    const { 'content-type': _, 'content-encoding': __, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  const part = headers['content-encoding'] ? null : partOf(reply, size, headers.etag);
  if (part === 'none') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  response.writeHead(part ? 206 : status, { ...headers, 'content-length': end - start + 1, ...(part ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}) });
  if (request.method === 'HEAD' || size === 0) response.end();
  else await body({ start, end });
}

async function chosenFrom(reply: Reply, file: LiveFile, type: string, kept: Representations): Promise<Representation> {
  const whole = await kept.whole(file);
  // A part is one of the file as it is.
  if (!isText(type) || (reply.request.headers.range && reply.status === 200)) return whole;
  const accepted = new Negotiator(reply.request).encodings([...encodings, 'identity']);
  const encoding = encodings.find((one) => accepted.includes(one));
  return encoding ? kept.packed(whole, encoding) : whole;
}

/** Answers with a file of a site, or with the part of it that was asked for, packed where the reader can unpack it. Closes the file. */
export async function sendFile(reply: Reply, file: LiveFile, kept: Representations): Promise<void> {
  const { response, path, name, status } = reply;
  try {
    const type = contentType(name.slice(name.lastIndexOf('.'))) || 'application/octet-stream';
    const ours = status === 200 ? headersFor(path) : { 'Cache-Control': 'no-cache' };
    const headers = { ...ours, 'content-type': type, 'accept-ranges': 'bytes', ...(isText(type) ? { vary: 'Accept-Encoding' } : {}) };
    if (file.size > LARGEST) {
      const etag = `"${file.identity}"`;
      await sendBody(reply, file.size, { ...headers, etag }, (part) => pipeline(file.handle.createReadStream({ ...part, autoClose: false }), response));
      return;
    }
    const { bytes, etag, encoding } = await chosenFrom(reply, file, type, kept);
    const packed = encoding ? { 'content-encoding': encoding } : {};
    await sendBody(reply, bytes.length, { ...headers, ...packed, etag }, ({ start, end }) => Promise.resolve(void response.end(bytes.subarray(start, end + 1))));
  } finally {
    await file.handle.close();
  }
}
