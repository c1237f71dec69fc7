import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { formatCursor, ownerCodes, parseCursor, schemaVersion } from '@broadside/shared/content';
import { pathOf } from '../../../customizations/ledger/files.ts';
import { readLedger, type Scope } from '../../../customizations/ledger/read.ts';
import { FILES } from '../../../customizations/ledger/table.ts';
import { type Credentials, everything, scopeOf } from '../scope.ts';
import { snapshotPieces } from '../stream.ts';

function allowed(ctx: Context): Scope | null {
  const scope = scopeOf((ctx.state.auth as { credentials?: Credentials } | undefined)?.credentials);
  if (!scope) ctx.forbidden('This token may not read the published content. Under Settings, API tokens, tick “read” for it, and “everything” or one state.');
  return scope;
}

/** Strapi offers, as boxes to tick for an API token, the handlers that bear this mark; it sets it on those that have a route. */
const CONTENT_API = Symbol.for('__type__');

/** Rights, not actions: no route leads to them, they are only there to be ticked. */
const rights = Object.fromEntries([everything, ...ownerCodes].map((name) =>
  [name, Object.assign((ctx: Context) => ctx.notFound(), { [CONTENT_API]: ['content-api'] })]));

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...rights,

  /** `GET /api/snapshot[?since=CURSOR]` */
  read(ctx: Context): void {
    const scope = allowed(ctx);
    if (!scope) return;
    const { since: asked } = ctx.query;
    const since = asked === undefined ? null : parseCursor(String(asked));
    if (asked !== undefined && !since) return void ctx.badRequest('“since” is the cursor of an earlier snapshot, for example 17-1795000000000.');
    const now = Date.now();
    const reading = readLedger(strapi, scope, now);
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.set('ETag', `"${schemaVersion}-${formatCursor(reading)}-${scope.affiliate ?? 'all'}${since ? `-since-${formatCursor(since)}` : ''}"`);
    ctx.status = 200;
    if (ctx.fresh) {
      reading.close();
      ctx.status = 304;
      return;
    }
    ctx.type = 'application/x-ndjson';
    ctx.body = Readable.from(snapshotPieces(reading, scope, now, since));
  },

  /** `GET /api/snapshot/media/:sha256`: the bytes of a published picture or file. */
  async media(ctx: Context): Promise<void> {
    if (!allowed(ctx)) return;
    const file = await strapi.db.connection(FILES).where({ sha256: String(ctx.params.sha256) }).first<{ path: string; mime: string } | undefined>();
    if (!file) return void ctx.notFound('No published picture or file has this digest.');
    ctx.type = file.mime;
    ctx.body = createReadStream(pathOf(strapi, { url: file.path }));
  },
});
