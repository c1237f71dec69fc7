import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SnapshotEnd } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';
import { Originals } from '@broadside/site/publisher';

/** A CMS that says what a test wants it to. */
export interface ScriptedCms {
  url: string;
  token: string;
  /** What it has; an Error makes it answer 500. */
  says: Snapshot | Error;
  /** How often it was asked for its content. */
  asked: number;
  stop: () => void;
}

function answerWhole(response: ServerResponse, { header, entries, removed }: Snapshot): void {
  const lines = [header, ...entries.values(), ...removed.values()].map((value) => `${JSON.stringify(value)}\n`).join('');
  const end: SnapshotEnd = { end: true, entries: entries.size, tombstones: removed.size, digest: createHash('sha256').update(lines).digest('hex') };
  response.end(`${lines}${JSON.stringify(end)}\n`);
}

/** Starts one that asks for its token, as the real one does. */
export async function startScriptedCms(says: Snapshot, originals: Originals): Promise<ScriptedCms> {
  const cms: ScriptedCms = { url: '', token: 'token-of-connecticut', says, asked: 0, stop: () => { server.closeAllConnections(); server.close(); } };
  const server = createServer((request, response) => {
    const media = /^\/api\/snapshot\/media\/([0-9a-f]{64})$/.exec(request.url ?? '')?.[1];
    if (request.headers.authorization !== `Bearer ${cms.token}`) response.writeHead(401).end();
    else if (media) response.end(originals.read(media));
    else if (cms.says instanceof Error) response.writeHead(500).end();
    else answerWhole(response, cms.says);
    if (!media) cms.asked += 1;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cms.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return cms;
}
