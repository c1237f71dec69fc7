import type { Sentence } from '@broadside/shared/publishing';
import type { Struct } from '@strapi/strapi';
import { nationalCode } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule, Saved } from './saved.ts';

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

const toAState = (item: Row): Sentence => ({
  en: `${nameOf(item).en} points to an item of a state, and most sites do not show that. Choose only national items there.`,
  es: `${nameOf(item).es} apunta a un contenido de un estado, y la mayoría de los sitios no lo muestran. Elija ahí solo contenidos nacionales.`,
});
const toAnotherState = (item: Row): Sentence => ({
  en: `${nameOf(item).en} points to an item of another state. Choose only national items and your own there.`,
  es: `${nameOf(item).es} apunta a un contenido de otro estado. Elija ahí solo contenidos nacionales y los suyos.`,
});

/**
 * An item may only point to items that a site shows together with it: its owner's and the national ones.
 * It also keeps a state's drafts from being seen through somebody else's item.
 */
export const pointsToOwnOrNational: Rule = (saved) => {
  const { strapi, type, item } = saved;
  const path = strayPath(saved, strapi.contentTypes[uidOf(type)]!, item);
  if (path) refuseField(path, item.owner === nationalCode ? toAState(item) : toAnotherState(item));
};
