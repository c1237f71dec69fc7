import { PublishError, RemovalError, SnapshotError } from './errors.ts';

/** An error on its way from one thread to another. By itself it would lose its class there, and with it how it is answered and told. */
export interface CarriedError { name: string; message: string; /** What the system says of its refusals; see `systemReason`. */ facts: object }

const classes: readonly (new (message: string) => Error)[] = [PublishError, RemovalError, SnapshotError];

/** @param error what was thrown */
export function packError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), facts: {} };
  const { name, message, code, path, dest, errcode } = error as NodeJS.ErrnoException & { dest?: string; errcode?: number };
  return { name, message, facts: { code, path, dest, errcode } };
}

/** The same error again, of the class that it had. */
export function unpackError({ name, message, facts }: CarriedError): Error {
  const made = classes.find((one) => one.name === name) ?? Error;
  return Object.assign(new made(message), facts);
}
