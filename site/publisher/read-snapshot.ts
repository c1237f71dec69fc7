import { createHash } from 'node:crypto';
import type { Sentence } from '@broadside/shared/publishing';
import { z } from 'zod';
import { affiliateCode, checkLine, describeProblems, documentId, type Entry, locales, snapshotEnd, type SnapshotEnd, snapshotHeader, type SnapshotHeader, type Tombstone, typeNames } from '@broadside/shared/content';
import { type Snapshot, snapshotFrom } from '@broadside/shared/view';
import { SnapshotError } from './errors.ts';
import { itemUnreadable, snapshotChanged, snapshotDamaged, snapshotEmpty, snapshotEndedEarly, snapshotPartial, snapshotTooLong, snapshotUnknown } from './reasons/snapshot.ts';

/** The lines of a stream of text, without their line ends. What follows the last line end counts as a line, so a cut-off one is met. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

function parse(line: string, from: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SnapshotError(snapshotDamaged(from));
  }
}

function toHeader(value: unknown, from: string): SnapshotHeader {
  const header = snapshotHeader.safeParse(value);
  if (!header.success) throw new SnapshotError(snapshotUnknown(from));
  return header.data;
}

const isRemoval = (value: unknown): boolean => typeof value === 'object' && value !== null && 'removed' in value;

const toEnd = (value: unknown): SnapshotEnd | null => snapshotEnd.safeParse(value).data ?? null;

/** Whose item a line is about, whatever it says of it. */
const label = z.object({ type: z.enum(typeNames), id: documentId, locale: z.enum(locales), owner: affiliateCode });

/** An item that does not fit the content model. */
export interface InvalidLine extends z.infer<typeof label> { problem: Sentence }

/** @throws SnapshotError for a line that is about no item that we know */
function toInvalid(value: unknown, problems: Parameters<typeof describeProblems>[0], from: string): InvalidLine {
  const { type, id, locale } = (value ?? {}) as Partial<Entry>;
  const described = describeProblems(problems);
  const about = `${type} ${id} (${locale})`;
  const problem = { en: `${about}: ${described.en}`, es: `${about}: ${described.es}` };
  const known = label.safeParse(value);
  if (!known.success) throw new SnapshotError(itemUnreadable(from, problem));
  return { ...known.data, problem };
}

function checkEnd(end: SnapshotEnd | null, counts: { entries: number; tombstones: number }, digest: string, from: string): void {
  if (!end) throw new SnapshotError(snapshotEndedEarly(from));
  if (end.digest !== digest || end.entries !== counts.entries || end.tombstones !== counts.tombstones) {
    throw new SnapshotError(snapshotChanged(from));
  }
}

/** Over the network nothing follows the end. */
const nothingMore = (from: string) => (): never => {
  throw new SnapshotError(snapshotTooLong(from));
};

/** What a snapshot says, line by line: entries and tombstones. */
export interface SnapshotReading { header: SnapshotHeader; lines: (Entry | Tombstone)[]; invalid: InvalidLine[] }

/**
 * Reads and checks a snapshot: header, every line against the content model, counts and digest. Lines that do not fit are told apart; all else must be right.
 * @param from where it comes from, for messages
 * @param after given each line behind the end: a file may carry pictures there. Left out, there may be none.
 * @throws SnapshotError when it is not whole and valid. There is no partial result.
 */
export async function readSnapshot(pieces: AsyncIterable<string>, from: string, after: (value: unknown) => void = nothingMore(from)): Promise<SnapshotReading> {
  const digest = createHash('sha256');
  const counts = { entries: 0, tombstones: 0 };
  const lines: (Entry | Tombstone)[] = [];
  const invalid: InvalidLine[] = [];
  let header: SnapshotHeader | null = null;
  let end: SnapshotEnd | null = null;
  for await (const text of linesOf(pieces)) {
    const value = parse(text, from);
    if (end) {
      after(value);
      continue;
    }
    end = toEnd(value);
    if (end) continue;
    digest.update(`${text}\n`);
    if (!header) {
      header = toHeader(value, from);
      continue;
    }
    const line = checkLine(value);
    counts[isRemoval(value) ? 'tombstones' : 'entries'] += 1;
    if (line.ok) lines.push(line.value);
    else invalid.push(toInvalid(value, line.problems, from));
  }
  if (!header) throw new SnapshotError(snapshotEmpty(from));
  checkEnd(end, counts, digest.digest('hex'), from);
  return { header, lines, invalid };
}

/** A whole snapshot from what was read. @throws SnapshotError when an item in it does not fit the content model, or it is only a delta */
export function toSnapshot({ header, lines, invalid }: SnapshotReading, from: string): Snapshot {
  if (invalid[0]) throw new SnapshotError(itemUnreadable(from, invalid[0].problem));
  if (header.since !== null) throw new SnapshotError(snapshotPartial(from, header.since));
  return snapshotFrom(header, lines);
}
