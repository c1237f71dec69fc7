import type { Sentence } from '@broadside/shared/publishing';
import { PublishError, RemovalError, SnapshotError } from './errors.ts';

/** An error on its way from one thread to another. By itself it would lose its class there, and with it how it is answered and told. */
export type CarriedError = { name: string; sentence: Sentence } | { message: string; /** What the system says of its refusals; see `systemReason`. */ facts: object };

const classes: readonly (new (sentence: Sentence) => PublishError)[] = [PublishError, RemovalError, SnapshotError];

/** @param error what was thrown */
export function packError(error: unknown): CarriedError {
  if (error instanceof PublishError) return { name: error.name, sentence: error.sentence };
  if (!(error instanceof Error)) return { message: String(error), facts: {} };
  const { message, code, path, dest, errcode } = error as NodeJS.ErrnoException & { dest?: string; errcode?: number };
  return { message, facts: { code, path, dest, errcode } };
}

/** The same error again, of the class that it had. */
export function unpackError(carried: CarriedError): Error {
  if ('message' in carried) return Object.assign(new Error(carried.message), carried.facts);
  const made = classes.find((one) => one.name === carried.name) ?? PublishError;
  return new made(carried.sentence);
}
