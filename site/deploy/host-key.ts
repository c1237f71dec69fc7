import { createHash } from 'node:crypto';
import { connectionReason, DeployError } from './errors.ts';

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
  return new DeployError(`${server} is not known yet. Its key is ${fingerprintOf(shown)}. Ask the host whether that is theirs; if so, run: npm run broadside -- deploy ${code} --set hostKey="${shown}"`);
}

export function otherKey(server: string, shown: string): DeployError {
  return new DeployError(`${server} shows another key than before (${fingerprintOf(shown)}): it may be a stranger. Nothing was sent. Ask the host; if they changed it, set “hostKey” anew.`);
}

/** A failed SSH connection in plain words. */
export function sshError(server: string, error: unknown): DeployError {
  if (error instanceof DeployError) return error;
  const { message } = error as Error;
  if (/authentication|permission denied \(/i.test(message)) return new DeployError(`${server} does not accept the user or the password or key. Check “user”, “password” and “keyFile”.`);
  if (/permission denied/i.test(message)) return new DeployError(`${server} does not allow writing there. Check “folder”, or ask the host. (${message})`);
  return new DeployError(`${server}: ${connectionReason(error) ?? message}.`);
}
