import type { Sentence } from '@broadside/shared/publishing';
import { refusals, unforeseen } from './reasons/machine.ts';

/** A site, or all of them, could not be published. The sentence says what happened, to what, and what to do; the message is its English. */
export class PublishError extends Error {
  override readonly name: string = 'PublishError';
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** A site would lose many pages at once: someone must say that this is meant. */
export class RemovalError extends PublishError {
  override readonly name = 'RemovalError';
}

/** What came is not a whole, valid snapshot: it was cut off, changed on its way, or does not fit the content model. */
export class SnapshotError extends PublishError {
  override readonly name = 'SnapshotError';
}

/** SQLite's own number for a full disk. */
const SQLITE_FULL = 13;

/** What the system's refusals (disk full, not allowed) mean and what to do, with the file; null for other errors. */
export function systemReason(error: unknown): Sentence | null {
  const { code: given, path, dest, errcode } = error as NodeJS.ErrnoException & { dest?: string; errcode?: number };
  const code = errcode === SQLITE_FULL ? 'ENOSPC' : given;
  const reason = refusals[code ?? ''];
  const place = dest ?? path;
  const end = place ? `: ${place}.` : '.';
  return reason ? { en: reason.en + end, es: reason.es + end } : null;
}

/** What anything that was thrown says to a person. */
export function sentenceOf(error: unknown): Sentence {
  if (error instanceof PublishError) return error.sentence;
  return systemReason(error) ?? unforeseen(error instanceof Error ? error.message : String(error));
}
