import { PublishError } from '../publisher/errors.ts';

/** A site could not be brought to where visitors find it. The message says what happened and what to do. */
export class DeployError extends PublishError {
  override readonly name = 'DeployError';
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there. Check the server’s name and the port',
  ECONNRESET: 'it broke the connection off. Try again later',
  EHOSTUNREACH: 'it can’t be reached from here. Check the network',
  ENETUNREACH: 'it can’t be reached from here. Check the network',
  ENOTFOUND: 'there is no such name. Check how it is written',
  EAI_AGAIN: 'its name could not be looked up. Check the network',
  ETIMEDOUT: 'it did not answer in time. Try again later',
  CERT_HAS_EXPIRED: 'its certificate has expired. Ask the host to renew it',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not signed by anyone we know. Ask the host for a real one',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name. Check the name, or ask the host',
};

/** What a failed connection means and what to do, as the end of a sentence; null for other errors. */
export function connectionReason(error: unknown): string | null {
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  return reasons[cause?.code ?? ''] ?? reasons[code ?? ''] ?? null;
}
