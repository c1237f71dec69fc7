import type { Sentence } from '@broadside/shared/publishing';
import { PublishError } from '../publisher/errors.ts';
import { refusals } from './reasons/connections.ts';

/** A site could not be brought to where visitors find it. The sentence says what happened and what to do. */
export class DeployError extends PublishError {
  override readonly name = 'DeployError';
}

/** What a failed connection means and what to do, as the end of a sentence; null for other errors. */
export function connectionReason(error: unknown): Sentence | null {
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  return refusals[cause?.code ?? ''] ?? refusals[code ?? ''] ?? null;
}
