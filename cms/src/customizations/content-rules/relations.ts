import type { Struct } from '@strapi/strapi';
import { nationalCode } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Row, type Rule, type Saved } from './saved.ts';

const list = (value: unknown): Row[] => (Array.isArray(value) ? value : value ? [value] : []) as Row[];

/** The first field whose relation leads to an item that no site shows together with this one; its path. */
function strayPath({ strapi, item: { owner } }: Saved, schema: Struct.Schema, row: Row): string[] | null {
  const stray = (at: Struct.Schema, part: Row): string[] | null => {
    for (const [name, attribute] of Object.entries(at.attributes)) {
      const parts = list(part[name]);
      if (attribute.type === 'relation' && typeOf((attribute as { target?: string }).target ?? '') && parts.some((to) => to.owner !== nationalCode && to.owner !== owner)) return [name];
      if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') continue;
      for (const [index, inner] of parts.entries()) {
        const uid = (attribute.type === 'component' ? attribute.component : inner.__component) as keyof typeof strapi.components;
        const below = stray(strapi.components[uid]!, inner);
        if (below) return [name, ...(Array.isArray(part[name]) ? [String(index)] : []), ...below];
      }
    }
    return null;
  };
  return stray(schema, row);
}

/**
 * An item may only point to items that a site shows together with it: its owner's and the national ones.
 * It also keeps a state's drafts from being seen through somebody else's item.
 */
export const pointsToOwnOrNational: Rule = (saved) => {
  const { strapi, type, item } = saved;
  const path = strayPath(saved, strapi.contentTypes[uidOf(type)]!, item);
  if (path) refuseField(path, `${nameOf(item)} points to an item of ${item.owner === nationalCode ? 'a state, and most sites do not show that' : 'another state'}. Choose only national items${item.owner === nationalCode ? '' : ' and your own'} there.`);
};
