/** A failure that a person can mend: its message says what happened and what to do. Commands print it without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
