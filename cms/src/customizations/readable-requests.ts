import type { Core } from '@strapi/strapi';
import { adminRoutes, type AroundRoute, goAround, panelRoutes, routesAt } from './owner-scope/routes.ts';
import { wrong } from './refused.ts';

type Attributes = Record<string, { type: string; targetField?: string }>;

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** A list, also one that came with its numbers: the reader of addresses makes long ones into objects. */
const isList = (value: unknown): value is unknown[] | Record<string, unknown> => isTree(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
const isPlain = (value: unknown): boolean => !isTree(value) || (isList(value) && Object.values(value).every((one) => !isTree(one)));

/** Whether a filter has the shape that Strapi's operators need: with others it fails in the middle of its work. */
function isReadable(filter: unknown): boolean {
  if (!isTree(filter)) return true;
  return Object.entries(filter).every(([key, value]) => {
    if (key === '$and' || key === '$or') return isList(value) && Object.values(value).every((one) => isTree(one) && isReadable(one));
    if (key === '$not') return isTree(value) && isReadable(value);
    if (key === '$between') return isList(value) && Object.keys(value).length === 2 && isPlain(value);
    return key.startsWith('$') ? isPlain(value) : isReadable(value);
  });
}

const columns = (sort: unknown): string[] => [sort].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [])).map((one) => one.split(':')[0]!.trim());
const unsortable = ['relation', 'component', 'dynamiczone', 'media'];

const refuse = (what: string): never => {
  throw wrong({
    en: `The address asks for something that can’t be read: “${what}”. Open the list again from the menu.`,
    es: `La dirección pide algo que no se puede leer: “${what}”. Abra la lista de nuevo desde el menú.`,
  });
};

/** Refuses questions in an address that Strapi would answer with “Internal Server Error”, as if the fault were ours. */
function readableQuery(strapi: Core.Strapi): AroundRoute {
  return async function readableQuestion(ctx, next) {
    const { _q: words, filters, sort } = ctx.query as Record<string, unknown>;
    if (isTree(words)) refuse('_q');
    if (!isReadable(filters)) refuse('filters');
    const { model } = (ctx as unknown as { params: { model?: string } }).params;
    const attributes = (model ? (strapi.contentTypes as unknown as Record<string, { attributes: Attributes }>)[model]?.attributes : null) ?? {};
    const column = columns(sort).find((name) => unsortable.includes(attributes[name]?.type ?? ''));
    if (column) refuse(`sort=${column}`);
    await next();
  };
}

/** The same for a web address that is to be made from a title that is no text. */
function readableTitle(strapi: Core.Strapi): AroundRoute {
  return async function readableTitleOf(ctx, next) {
    const { contentTypeUID, field, data } = ((ctx.request as unknown as { body: unknown }).body ?? {}) as { contentTypeUID?: string; field?: string; data?: Record<string, unknown> };
    const attributes = (strapi.contentTypes as unknown as Record<string, { attributes: Attributes }>)[contentTypeUID ?? '']?.attributes;
    if (isTree(data?.[attributes?.[field ?? '']?.targetField ?? ''])) {
      throw wrong({ en: 'A web address can only be made from a text. Write a title first.', es: 'Una dirección web solo se puede formar con un texto. Escriba antes un título.' });
    }
    await next();
  };
}

/** Only in "register": later Strapi has read its routes. */
export function refuseUnreadableRequests(strapi: Core.Strapi): void {
  goAround([...adminRoutes(strapi), ...panelRoutes(strapi, 'content-manager'), ...panelRoutes(strapi, 'upload')].filter(({ method }) => method === 'GET'), readableQuery(strapi));
  goAround(routesAt(strapi, 'content-manager', '/uid/generate'), readableTitle(strapi));
}
