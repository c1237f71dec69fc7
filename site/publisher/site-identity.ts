import { createHash } from 'node:crypto';
import { nationalCode } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';

const digestOf = (lines: string[]): string => createHash('sha256').update(lines.sort().join('\n')).digest('hex');

/**
 * For each affiliate of a snapshot, a digest of all that its site can show: national items and its own; for the national site also every affiliate's entry, its directory.
 * Two snapshots with the same digest give the same site at the same instant.
 */
export function siteIdentities(snapshot: Snapshot): (code: string) => string {
  const byOwner = new Map<string, string[]>();
  const directory: string[] = [];
  for (const [key, { type, owner, hash }] of snapshot.entries) {
    const line = `${key} ${hash}`;
    if (type === 'affiliate') directory.push(line);
    const lines = byOwner.get(owner) ?? [];
    lines.push(line);
    byOwner.set(owner, lines);
  }
  const national = digestOf(byOwner.get(nationalCode) ?? []);
  return (code) => digestOf([national, ...(code === nationalCode ? directory : (byOwner.get(code) ?? []))]);
}
