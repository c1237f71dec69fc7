import type { Core } from '@strapi/strapi';
import { ensureLanguages } from './customizations/languages.ts';
import { registerMediaLifecycle } from './customizations/ledger/media.ts';
import { registerLedgerMiddleware } from './customizations/ledger/middleware.ts';
import { createLedgerTables } from './customizations/ledger/table.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerLedgerMiddleware(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createLedgerTables(strapi);
    await ensureLanguages(strapi);
    registerMediaLifecycle(strapi);
  },
};
