import { hash } from 'node:crypto';

/** A short name for a value: equal values have the same, others (but for chances of one in 10^28) another. */
export const versionOf = (value: unknown): string => hash('sha1', JSON.stringify(value) ?? '', 'base64url').slice(0, 16);

const known = new WeakMap<object, string>();

/** The same for an object that never changes; worked once. */
export function versionOfFixed(value: object): string {
  const version = known.get(value) ?? versionOf(value);
  known.set(value, version);
  return version;
}
