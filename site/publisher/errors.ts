/** A site, or all of them, could not be published. The message says what happened, to what, and what to do. */
export class PublishError extends Error {
  override readonly name: string = 'PublishError';
}

/** A site would lose many pages at once: someone must say that this is meant. */
export class RemovalError extends PublishError {
  override readonly name = 'RemovalError';
}

/** What came is not a whole, valid snapshot: it was cut off, changed on its way, or does not fit the content model. */
export class SnapshotError extends PublishError {
  override readonly name = 'SnapshotError';
}

const systemReasons: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room and try again',
  EDQUOT: 'Your share of the disk is used up. Make room and try again',
  EACCES: 'Writing is not allowed there. Give yourself the right to write',
  EPERM: 'Writing is not allowed there. Give yourself the right to write',
  EROFS: 'The disk can only be read. Choose a folder on another disk',
  EMFILE: 'Too many files are open at once. Raise the limit (ulimit -n) and try again',
};

/** SQLite's own number for a full disk. */
const SQLITE_FULL = 13;

/** What the system's refusals (disk full, not allowed) mean and what to do, with the file; null for other errors. */
export function systemReason(error: unknown): string | null {
  const { code: given, path, dest, errcode } = error as NodeJS.ErrnoException & { dest?: string; errcode?: number };
  const code = errcode === SQLITE_FULL ? 'ENOSPC' : given;
  const reason = code && systemReasons[code];
  const place = dest ?? path;
  return reason ? `${reason}${place ? `: ${place}` : ''}.` : null;
}
