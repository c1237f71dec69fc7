import type { Core } from '@strapi/strapi';
import { LEDGER_CHANGED } from '../ledger/transaction.ts';
import { sendToPublisher } from './publisher.ts';

/** Publishing several items at once is several transactions: one hint is enough. In milliseconds. */
const GATHER = 5;
/** A publisher that does not take a hint in this time will look by itself. In milliseconds. */
const PATIENCE = 1000;

/**
 * Tells the publisher, after each change of the ledger, that it is worth looking. Nobody waits for it and nothing depends on it:
 * the publisher looks by itself too, so that a lost hint only costs time.
 */
export function hintAtChanges(strapi: Core.Strapi): void {
  let pending = false;
  const hint = (): void => {
    pending = false;
    sendToPublisher('/hint', {}, PATIENCE)
      .then((response) => response.body?.cancel())
      .catch((error: unknown) => strapi.log.debug(`The publisher got no hint: ${(error as Error).message}`));
  };
  strapi.eventHub.on(LEDGER_CHANGED, async () => {
    if (pending) return;
    pending = true;
    setTimeout(hint, GATHER).unref();
  });
}
