import { z } from 'zod';
import { affiliateCode } from './primitives.ts';

/** Goes up when a reader of older snapshots could no longer read a new one. */
export const schemaVersion = 1;

const instant = z.iso.datetime();

/** The first line of a snapshot. */
export const snapshotHeader = z.object({
  broadside: z.literal(schemaVersion),
  /** The newest revision of the ledger that it covers. */
  revision: z.number().int().nonnegative(),
  /** The time it was read at, and for which it is true. */
  instant,
  /** When time alone changes the answer: an embargo ends, an item expires. */
  next: instant.nullable(),
  /** The affiliate it is meant for; null for all. */
  affiliate: affiliateCode.nullable(),
  /** What to ask for next time with `?since=`. */
  cursor: z.string(),
  /** The cursor that this is a change to; null when it is whole. */
  since: z.string().nullable(),
});
export type SnapshotHeader = z.infer<typeof snapshotHeader>;

/** The last line: without it, or with another digest, the reply was cut off or changed on its way. */
export const snapshotEnd = z.object({
  end: z.literal(true),
  entries: z.number().int().nonnegative(),
  tombstones: z.number().int().nonnegative(),
  /** SHA-256, hexadecimal, of all lines before this one with their line ends. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SnapshotEnd = z.infer<typeof snapshotEnd>;

/** A revision, and the time up to which embargoes and expiries were applied (milliseconds since 1970; 0 when unknown). */
export interface Cursor { revision: number; boundary: number }

export const formatCursor = ({ revision, boundary }: Cursor): string => `${revision}-${boundary}`;

/** Reads `17` or `17-1795000000000`; null for anything else. */
export function parseCursor(text: string): Cursor | null {
  const match = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text);
  return match ? { revision: Number(match[1]), boundary: Number(match[2] ?? 0) } : null;
}
