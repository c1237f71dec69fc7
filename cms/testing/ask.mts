import type { Entry, SnapshotEnd, SnapshotHeader, Tombstone } from '@broadside/shared/content';
import type { TestCms } from './start-test-cms.mts';

/** What the snapshot door answered, unchecked, so that a test sees what really left. */
export interface Answer { status: number; etag: string | null; text: string; header: SnapshotHeader; lines: (Entry | Tombstone)[]; end: SnapshotEnd }

/** Asks for a snapshot, with a token and perhaps `?since=`. */
export async function askSnapshot(cms: TestCms, token: string | null, query = '', headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${cms.url}/api/snapshot${query}`, { headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers } });
  const text = await response.text();
  const parts = response.status === 200 ? text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown) : [];
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    text,
    header: parts[0] as SnapshotHeader,
    lines: parts.slice(1, -1) as Answer['lines'],
    end: parts.at(-1) as SnapshotEnd,
  };
}
