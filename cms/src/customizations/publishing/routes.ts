import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { connectionTest, copyFinding, delivery, neverRestoreRequest, publisherStatus, publishRequest, releaseSummary, rollbackRequest, siteStatus } from '@broadside/shared/publishing';
import { bodyOf, personOf, siteFor } from './asked.ts';
import { hostingOf } from './hosting.ts';
import { askPublisher, Refusal, sendToPublisher } from './publisher.ts';
import { recentRemovals } from './removals.ts';
import { actionsOn } from './sites.ts';

type Answer = (ctx: Context) => Promise<unknown>;

/** Answers the panel; what was refused, as Strapi's panel expects it. */
const answering = (answer: Answer) => async (ctx: Context): Promise<void> => {
  ctx.set('Cache-Control', 'private, no-store');
  try {
    ctx.body = await answer(ctx);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, name, sentence: { en, es } } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message: en, details: { spanish: es } } };
  }
};

/** Only the sites that the person may look at, each with what else the person may do. */
async function status(ctx: Context) {
  const person = personOf(ctx);
  const { sites, ...publisher } = await askPublisher(publisherStatus, '/status');
  const mine = sites.map((site) => ({ ...site, actions: actionsOn(person, site.code) })).filter(({ actions }) => actions.includes('look'));
  return { ...publisher, sites: mine };
}

const releases: Answer = (ctx) => askPublisher(z.array(releaseSummary), `/sites/${siteFor(ctx, 'look')}/releases`);
const lastDelivery: Answer = async (ctx) => ({ last: await askPublisher(delivery.nullable(), `/sites/${siteFor(ctx, 'look')}/delivery`) });
/** Asked anew each time: what visitors see there, not what was sent. */
const copy: Answer = (ctx) => askPublisher(copyFinding, `/sites/${siteFor(ctx, 'look')}/copy`);

async function publish(ctx: Context) {
  const response = await sendToPublisher(`/sites/${siteFor(ctx, 'publish')}/publish`, bodyOf(ctx, publishRequest));
  await response.body?.cancel();
  return {};
}

const rollback: Answer = (ctx) => askPublisher(siteStatus, `/sites/${siteFor(ctx, 'rollback')}/rollback`, bodyOf(ctx, rollbackRequest));
const neverRestore: Answer = (ctx) => askPublisher(z.array(releaseSummary), `/sites/${siteFor(ctx, 'bar')}/never-restore`, bodyOf(ctx, neverRestoreRequest));
const deliver: Answer = (ctx) => askPublisher(delivery, `/sites/${siteFor(ctx, 'deliver')}/deploy`, {});
const testConnection: Answer = (ctx) => askPublisher(connectionTest, `/sites/${siteFor(ctx, 'deliver')}/test-connection`, {});

async function zip(ctx: Context) {
  const code = siteFor(ctx, 'look');
  const { body } = await sendToPublisher(`/sites/${code}/zip`);
  if (!body) throw new Refusal(502, { en: 'The publisher sent no file.', es: 'El publicador no envió ningún archivo.' });
  ctx.type = 'application/zip';
  ctx.attachment(`${code}.zip`);
  return Readable.fromWeb(body as ReadableStream);
}

/** The panel's way to the publisher: each request passes our own check first. The CMS gives nothing of its own away but settings and titles. */
export function openPublishingRoutes(strapi: Core.Strapi): void {
  const settings: Answer = async (ctx) => ({ settings: await hostingOf(strapi, siteFor(ctx, 'look')) });
  const removals: Answer = (ctx) => recentRemovals(strapi, personOf(ctx));
  const paths: [method: 'GET' | 'POST', path: string, answer: Answer][] = [
    ['GET', '/status', status],
    ['GET', '/removals', removals],
    ['GET', '/sites/:code/releases', releases],
    ['GET', '/sites/:code/hosting', settings],
    ['GET', '/sites/:code/delivery', lastDelivery],
    ['GET', '/sites/:code/copy', copy],
    ['GET', '/sites/:code/zip', zip],
    ['POST', '/sites/:code/publish', publish],
    ['POST', '/sites/:code/never-restore', neverRestore],
    ['POST', '/sites/:code/rollback', rollback],
    ['POST', '/sites/:code/deploy', deliver],
    ['POST', '/sites/:code/test-connection', testConnection],
  ];
  const routes = paths.map(([method, path, answer]) => ({ method, path, handler: answering(answer), info: { pluginName: 'admin' }, config: { policies: ['admin::isAuthenticatedAdmin'] } }));
  strapi.server.routes({ type: 'admin', prefix: '/publishing', routes } as never);
}
