import type { Entry, Media } from '@broadside/shared/content';

function collect(value: unknown, found: Map<string, Media>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value && typeof value.sha256 === 'string') found.set(value.sha256, value as Media);
  else for (const part of Object.values(value)) collect(part, found);
}

/** Every picture and file that entries show, by digest. */
export function mediaOf(entries: Iterable<Entry>): Map<string, Media> {
  const found = new Map<string, Media>();
  for (const { entry } of entries) collect(entry, found);
  return found;
}
