import type { Core } from '@strapi/strapi';
import { mainLocale, type TypeName } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { ownerOfChanged, ownerOfCopy, ownerOfNew } from './owner-field.ts';
import { refuseAffiliate, refuseChange, refuseUnseen } from './refusals.ts';
import { requestScope, seeingAll } from './request.ts';
import { mayChange, mayRead, type Scope } from './scope.ts';

interface Call {
  uid: string;
  action: string;
  params: { documentId?: string; locale?: string | string[] | null; data?: Record<string, unknown> };
}

interface Version { owner: string; locale: string }

const changes = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);
const creations = new Set(['create', 'clone']);

const isTranslation = (locale: Call['params']['locale']): boolean => typeof locale === 'string' && locale !== '*' && locale !== mainLocale;

/** Every version of an item, in whatever language and state, whoever owns it. */
const versionsOf = (strapi: Core.Strapi, type: TypeName, id: string): Promise<Version[]> =>
  seeingAll(() => strapi.db.query(uidOf(type)).findMany({ where: { documentId: id } })) as Promise<Version[]>;

function checkVersions(versions: Version[], scope: Scope, needs: (scope: Scope, owner: string) => boolean): void {
  if (versions.some(({ owner }) => !mayRead(scope, owner))) refuseUnseen();
  const foreign = versions.find(({ owner }) => !needs(scope, owner));
  if (foreign) refuseChange(foreign, foreign.owner, scope);
}

/** Sets the owner that the written version gets. Programs may leave `data` out; then there is nothing to set. */
function settleOwner({ action, params }: Call, scope: Scope, versions: Version[]): void {
  const { data } = params;
  const owner = versions[0]?.owner;
  if (action === 'create') params.data = { ...data, owner: ownerOfNew(scope, data?.owner) };
  if (action === 'clone' && owner) params.data = { ...data, owner: ownerOfCopy(scope, data?.owner, owner) };
  if (action === 'update' && owner && data) {
    const translated = versions.some(({ locale }) => locale === (params.locale ?? mainLocale));
    data.owner = ownerOfChanged(scope, data.owner, owner, translated);
  }
}

/**
 * Refuses, for a request from the panel, every change of an item that its sender does not write for, and sets the owner of what is new.
 * Creating, copying and reassigning pass Strapi's permission conditions; nothing passes the Document Service.
 */
export function limitWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const type = typeOf(call.uid);
    const scope = type && requestScope(strapi);
    if (!type || !scope || !(changes.has(call.action) || creations.has(call.action))) return next();
    if (type === 'affiliate' && creations.has(call.action)) refuseAffiliate('added');
    const id = call.params.documentId;
    const versions = id ? await versionsOf(strapi, type, id) : [];
    checkVersions(versions, scope, call.action === 'clone' ? mayRead : mayChange);
    if (type === 'affiliate' && call.action === 'delete') refuseAffiliate('removed');
    // Its whole site would go with it. A translation may be taken down by whoever wrote it.
    if (type === 'affiliate' && call.action === 'unpublish' && !isTranslation(call.params.locale)) refuseAffiliate('taken down');
    settleOwner(call, scope, versions);
    return next();
  });
}
