import type { Core } from '@strapi/strapi';
import { locales, type TypeName, typeNames } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { CHANGEABLE, READABLE } from '../owner-scope/conditions.ts';
import { NATIONAL_EDITOR, STATE_EDITOR } from './names.ts';

/** What to do with items of a type, as Strapi names it. */
type Action = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales: string[] };
  conditions?: string[];
}

const everyAction: readonly Action[] = ['create', 'read', 'update', 'delete', 'publish'];
/** "create" is there for a second language; ../owner-scope/writes.ts refuses new affiliates. */
const ofAffiliates: readonly Action[] = ['create', 'read', 'update', 'publish'];
const withFields = new Set<Action>(['create', 'read', 'update']);

/** What a role may do with the items of a type that are in its reach. A state's version of a national item is the states' own. */
function actionsFor(role: string, type: TypeName): readonly Action[] {
  if (type === 'affiliate') return ofAffiliates;
  return type === 'local-edition' && role === NATIONAL_EDITOR ? ['read'] : everyAction;
}

/** Strapi asks nothing about a new item before it is there: no condition helps, and one would forbid new languages. */
function conditionsFor(role: string, action: Action): string[] {
  if (action === 'create' || (action === 'read' && role === NATIONAL_EDITOR)) return [];
  return [action === 'read' ? READABLE : CHANGEABLE];
}

const library = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'];

/** Everything that a national or a state editor may do. Whose items, conditions and ../owner-scope decide. */
export function permissionsOf(strapi: Core.Strapi, role: typeof NATIONAL_EDITOR | typeof STATE_EDITOR): Permission[] {
  const { getNestedFields } = strapi.service('admin::content-type') as { getNestedFields: (schema: unknown, options: { components: unknown }) => string[] };
  const content = typeNames.flatMap((type) => {
    const fields = getNestedFields(strapi.contentTypes[uidOf(type)], { components: strapi.components });
    return actionsFor(role, type).map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uidOf(type),
      properties: { ...(withFields.has(action) ? { fields } : {}), locales: [...locales] },
      conditions: conditionsFor(role, action),
    }));
  });
  return [...content, ...library.map((name) => ({ action: `plugin::upload.${name}` }))];
}
