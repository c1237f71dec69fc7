import { type Zippable, zipSync } from 'fflate';
import type { Media } from '@broadside/shared/content';
import { entriesOf } from '../src/store/files.ts';

/** The earliest day that a ZIP can say, in local time as it wants: the same bytes on every machine and day. */
const noDay = new Date(1980, 0, 1);

/** Packs files into a ZIP, as they are. The same files give the same bytes. */
export function packArchive(parts: readonly Media[], read: (part: Media) => Uint8Array): Buffer {
  const entries: Zippable = Object.fromEntries([...entriesOf(parts)].map(([name, part]) => [name, read(part)]));
  return Buffer.from(zipSync(entries, { level: 0, mtime: noDay }));
}
