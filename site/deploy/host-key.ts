import { createHash } from 'node:crypto';
import { untranslated } from '@broadside/shared/publishing';
import { connectionReason, DeployError } from './errors.ts';
import { serverFailed, serverIsOther, serverUnknown, userRefused, writingRefused } from './reasons/connections.ts';

/** `ssh-ed25519 AAAA...` from the bytes that a server shows: they begin with the length of the kind's name and the name. */
export function hostKeyOf(bytes: Buffer): string {
  return `${bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString()} ${bytes.toString('base64')}`;
}

/** The short form that hosts publish. */
export const fingerprintOf = (hostKey: string): string => `SHA256:${createHash('sha256').update(Buffer.from(hostKey.split(' ')[1] ?? '', 'base64')).digest('base64').replace(/=+$/, '')}`;

/** The kinds of signatures that a key of a server can give. */
export const signaturesOf = (hostKey: string): string[] => (hostKey.startsWith('ssh-rsa ') ? ['rsa-sha2-512', 'rsa-sha2-256'] : [hostKey.split(' ')[0]!]);

/** What the setting “hostKey” is for, and how to fill it. */
export function unknownKey(code: string, server: string, shown: string): DeployError {
  return new DeployError(serverUnknown(code, server, fingerprintOf(shown), shown));
}

export function otherKey(server: string, shown: string): DeployError {
  return new DeployError(serverIsOther(server, fingerprintOf(shown)));
}

/** A failed SSH connection in plain words. */
export function sshError(server: string, error: unknown): DeployError {
  if (error instanceof DeployError) return error;
  const { message } = error as Error;
  if (/authentication|permission denied \(/i.test(message)) return new DeployError(userRefused(server));
  if (/permission denied/i.test(message)) return new DeployError(writingRefused(server, message));
  return new DeployError(serverFailed(server, connectionReason(error) ?? untranslated(message)));
}
