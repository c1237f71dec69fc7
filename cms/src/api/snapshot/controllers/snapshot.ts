import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type Cursor, formatCursor, ownerCodes, parseCursor, schemaVersion } from '@broadside/shared/content';
import { pathOf } from '../../../customizations/ledger/files.ts';
import { findShownFile, type Reading, readLedger, type Scope } from '../../../customizations/ledger/read.ts';
import { type Credentials, everything, scopeOf } from '../scope.ts';
import { snapshotStream } from '../stream.ts';

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

/** The cursor asked for; `unknown` for text that is none, and for one this ledger has never given out, as after a backup was put back. */
function cursorOf(asked: unknown, reading: Reading, now: number): Cursor | null | 'unknown' {
  if (asked === undefined) return null;
  const cursor = parseCursor(String(asked));
  return cursor && formatCursor(cursor) === asked && cursor.revision <= reading.revision && cursor.boundary <= now ? cursor : 'unknown';
}

function etagOf(reading: Reading, scope: Scope, since: Cursor | null): string {
  const asked = since ? `-since-${formatCursor(since)}` : '';
  return `"${schemaVersion}-${formatCursor(reading)}-${reading.recordedAt.toString(36)}-${scope.affiliate ?? everything}${asked}"`;
}

/** Whether the reader has this answer. Not Koa's `ctx.fresh`: Node's fetch adds "Cache-Control: no-cache" to such a question, and that never finds anything fresh. */
function hasAlready(ctx: Context, etag: string): boolean {
  return ctx.get('If-None-Match').split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...rights,

  /** `GET /api/snapshot[?since=CURSOR]` */
  read(ctx: Context): void {
    const scope = allowed(ctx);
    if (!scope) return;
    const now = Date.now();
    const reading = readLedger(strapi, scope, now);
    const since = cursorOf(ctx.query.since, reading, now);
    if (since === 'unknown') {
      reading.close();
      return void ctx.badRequest('“since” is the cursor of an earlier snapshot of this CMS, for example 17-1795000000000. Ask without it for everything.');
    }
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.vary('Authorization');
    const etag = etagOf(reading, scope, since);
    ctx.set('ETag', etag);
    if (hasAlready(ctx, etag)) {
      reading.close();
      ctx.status = 304;
      return;
    }
    ctx.type = 'application/x-ndjson';
    // What breaks in the middle must not look like a slow reply: the reader sees the connection end.
    ctx.body = snapshotStream(reading, scope, now, since).once('error', () => ctx.res.destroy());
  },

  /** `GET /api/snapshot/media/:sha256`: the bytes of a picture or file that an entry shows which this token may read now. */
  media(ctx: Context): void {
    const scope = allowed(ctx);
    if (!scope) return;
    const file = findShownFile(strapi, scope, Date.now(), String(ctx.params.sha256));
    if (!file) return void ctx.notFound('No published picture or file has this digest.');
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.type = file.mime;
    ctx.body = createReadStream(pathOf(strapi, file));
  },
});
