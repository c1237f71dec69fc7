import { createHash } from 'node:crypto';
import { nationalCode } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';

const digestOf = (lines: string[]): string => createHash('sha256').update(lines.sort().join('\n')).digest('hex');

/**
 * For each affiliate of a snapshot, a digest of all that its site can show: national items and its own, and where they were before; for the national site also every affiliate's entry, its directory.
 * Two snapshots with the same digest give the same site at the same instant.
 */
export function siteIdentities(snapshot: Snapshot): (code: string) => string {
  const byOwner = new Map<string, string[]>();
  const directory: string[] = [];
  const add = (owner: string, line: string): void => {
    const lines = byOwner.get(owner) ?? [];
    lines.push(line);
    byOwner.set(owner, lines);
  };
  for (const [key, { type, owner, hash }] of snapshot.entries) {
    if (type === 'affiliate') directory.push(`${key} ${hash}`);
    add(owner, `${key} ${hash}`);
  }
  for (const [key, { former = [] }] of [...snapshot.entries, ...snapshot.removed]) {
    for (const { owner, slug } of former) add(owner, `${key} was ${slug}`);
  }
  const national = digestOf(byOwner.get(nationalCode) ?? []);
  return (code) => digestOf([national, ...(code === nationalCode ? directory : (byOwner.get(code) ?? []))]);
}
