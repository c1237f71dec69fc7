import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootCms } from '@broadside/cms/boot';
import { newSecrets } from '@broadside/cms/secrets';
import type { Entry } from '@broadside/shared/content';
import { Originals, readSnapshotFile } from '@broadside/site/publisher';
import { makePublisherToken } from '../cms/first-start.ts';
import type { Row } from './table.ts';

const ENTRIES = 10_000;
const PORT = 18_337;

/** Ten thousand entries like those of a snapshot, each with an id of its own. */
function manyRows(entries: Entry[]): Record<string, unknown>[] {
  return Array.from({ length: ENTRIES }, (_, index) => {
    const { type, locale, owner, hash, entry } = entries[index % entries.length]!;
    return { revision: index + 1, document_id: String(index).padStart(24, 'a'), locale, type, owner, slug: (entry as { slug?: string }).slug ?? null, hash, entry: JSON.stringify(entry), recorded_at: 0 };
  });
}

async function readAll(token: string): Promise<{ bytes: number; seconds: number }> {
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${PORT}/api/snapshot`, { headers: { authorization: `Bearer ${token}` } });
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
  return { bytes: body.byteLength, seconds: (performance.now() - started) / 1000 };
}

/** Streams ten thousand entries from a CMS of its own, in this process, with the entries of a snapshot file as models. */
export async function measureStreaming(file: string): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'broadside-bench-'));
  process.chdir(join(import.meta.dirname, '../../cms'));
  const strapi = await bootCms({ home, port: PORT, secrets: newSecrets(), quiet: true });
  try {
    const snapshot = await readSnapshotFile(file, new Originals(join(home, 'originals')));
    await strapi.db.connection.batchInsert('ledger', manyRows([...snapshot.entries.values()]), 500);
    await strapi.listen();
    const token = await makePublisherToken(strapi);
    await readAll(token);
    const { bytes, seconds } = await readAll(token);
    return [['10,000 ledger entries streamed', `${seconds.toFixed(2)} s`, `${(bytes / 1e6).toFixed(0)} MB over loopback, second time`]];
  } finally {
    await strapi.destroy();
    rmSync(home, { recursive: true, force: true });
  }
}
