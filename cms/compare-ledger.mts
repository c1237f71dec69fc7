import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import type { LedgerDifference } from '@broadside/shared/content';

interface Compiled { compareLedger(strapi: Core.Strapi): Promise<LedgerDifference[]> }

/** `compareLedger` of the compiled CMS, for programs outside it. */
export function compareLedger(strapi: Core.Strapi): Promise<LedgerDifference[]> {
  const compiled = createRequire(import.meta.url)('./dist/src/customizations/ledger/compare.js') as Compiled;
  return compiled.compareLedger(strapi);
}
