import type { Core } from '@strapi/strapi';
import { registerContentRules } from './customizations/content-rules/middleware.ts';
import { registerNationalText } from './customizations/content-rules/national-text.ts';
import { closeRoutesThatCallOut } from './customizations/calling-out.ts';
import { ensureEditViews } from './customizations/edit-view/ensure.ts';
import { ensureLanguages, keepLanguages } from './customizations/languages.ts';
import { keepOnlyOurDoor } from './api/snapshot/only-door.ts';
import { createLedgerTables } from './customizations/ledger/create-tables.ts';
import { registerMediaLifecycle } from './customizations/ledger/media.ts';
import { registerLedgerMiddleware } from './customizations/ledger/middleware.ts';
import { registerOwnerScope, startOwnerScope } from './customizations/owner-scope/register.ts';
import { hintAtChanges } from './customizations/publishing/hint.ts';
import { openPublishingRoutes } from './customizations/publishing/routes.ts';
import { openReviewRoute } from './customizations/review/routes.ts';
import { refuseUnreadableRequests } from './customizations/readable-requests.ts';
import { ensureRoles } from './customizations/roles/ensure.ts';
import { checkUploads } from './customizations/uploads/check.ts';
import { explainKinds } from './customizations/uploads/explain.ts';
import { serveUploadsSafely } from './customizations/uploads/serve.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerOwnerScope(strapi);
    registerContentRules(strapi);
    registerLedgerMiddleware(strapi);
    registerNationalText(strapi);
    keepOnlyOurDoor(strapi);
    closeRoutesThatCallOut(strapi);
    serveUploadsSafely(strapi);
    explainKinds(strapi);
    refuseUnreadableRequests(strapi);
    openPublishingRoutes(strapi);
    hintAtChanges(strapi);
    openReviewRoute(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createLedgerTables(strapi);
    keepLanguages(strapi);
    await ensureLanguages(strapi);
    await ensureEditViews(strapi);
    registerMediaLifecycle(strapi);
    // After the ledger, so that looking at a picture holds no transaction open.
    checkUploads(strapi);
    await startOwnerScope(strapi);
    await ensureRoles(strapi);
  },
};
