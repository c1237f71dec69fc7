/** A site, or all of them, could not be published. The message says what happened, to what, and what to do. */
export class PublishError extends Error {
  override readonly name: string = 'PublishError';
}

/** What came is not a whole, valid snapshot: it was cut off, changed on its way, or does not fit the content model. */
export class SnapshotError extends PublishError {
  override readonly name = 'SnapshotError';
}
