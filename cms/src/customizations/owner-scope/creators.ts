import type { Sentence } from '@broadside/shared/publishing';
import type { Core } from '@strapi/strapi';
import { refuse } from './refusals.ts';
import { requestScope } from './request.ts';
import { type AroundRoute, goAround, panelRoutes } from './routes.ts';

type Fields = Record<string, unknown>;

const creator = /^(createdBy|updatedBy)$/;
const namesCreator = /createdBy|updatedBy/i;
/** What people type into the search box: only words. */
const words = '_q';

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !(value instanceof Date);

const nameOnly = ({ firstname, lastname }: Fields): Fields => ({ firstname: firstname ?? null, lastname: lastname ?? null });

/** An answer without what files are used by, and with no more of whoever made or changed something than the name. Changes it in place. */
function reduce(answer: unknown): void {
  if (!isFields(answer)) return;
  for (const [name, value] of Object.entries(answer)) {
    if (creator.test(name)) answer[name] = isFields(value) ? nameOnly(value) : null;
    else if (name === 'related') delete answer[name];
    else reduce(value);
  }
}

const notByCreator: Sentence = {
  en: 'Lists cannot be searched or sorted by who wrote an item. Search by its words instead.',
  es: 'Las listas no se pueden buscar ni ordenar por quién escribió un contenido. Busque por sus palabras.',
};

/** Whether a query filters, sorts or picks by who made something, at whatever depth: answers would tell e-mail addresses letter by letter. */
const asksForCreator = ({ [words]: _, ...query }: Fields): boolean => namesCreator.test(JSON.stringify(query));

/**
 * Keeps colleagues' addresses and accounts from editors: Strapi's lists, items, relation picker and library give them, and can be searched by them.
 * Must come first around a route: it reduces what all others let through.
 */
export function hideCreators(strapi: Core.Strapi): void {
  const ownersCreators: AroundRoute = async (ctx, next) => {
    if (!requestScope(strapi)) return next();
    if (asksForCreator(ctx.query as Fields)) refuse(notByCreator);
    await next();
    // A copy: what the database gave may be shared or frozen. Files are streams or buffers, and stay.
    if (isFields(ctx.body) && !Buffer.isBuffer(ctx.body) && !(Symbol.asyncIterator in ctx.body)) {
      const answer: unknown = JSON.parse(JSON.stringify(ctx.body));
      reduce(answer);
      ctx.body = answer;
    }
  };
  for (const plugin of ['content-manager', 'upload', 'i18n']) goAround(panelRoutes(strapi, plugin), ownersCreators);
}
