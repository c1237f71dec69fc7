import type { Core } from '@strapi/strapi';
import type { TypeName } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { nationalItemOf } from './local-edition.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

/** The state's words instead of one part of a national item. In a draft all of it may still be missing. */
export interface Replacement { id: number; field?: string | null; text?: string | null; nationalHash?: string | null }

interface Text { type: string; maxLength?: number; pluginOptions?: { broadside?: { label?: string } } }

const texts = new Set(['string', 'text', 'richtext']);

/** A field that holds words and nothing else; undefined for one that the type does not have, or that is made of parts. */
function textField(strapi: Core.Strapi, type: TypeName, field: string): Text | undefined {
  const attribute = strapi.contentTypes[uidOf(type)]!.attributes[field] as Text | undefined;
  return attribute && texts.has(attribute.type) ? attribute : undefined;
}

const at = (index: number, field: string): string[] => ['replacements', String(index), field];

/** Words replace a text that the national item has, each once, and are no longer than that may be. */
export const replacesWhatIsThere: Rule = async (saved) => {
  const { strapi, type, item } = saved;
  const replacements = type === 'local-edition' ? item.replacements as Replacement[] | null ?? [] : [];
  const national = replacements.length ? await nationalItemOf(saved) : undefined;
  const replaced = new Set<string>();
  for (const [index, { field, text }] of replacements.entries()) {
    if (!field) continue;
    if (replaced.has(field)) refuseField(at(index, 'field'), `${nameOf(item)} replaces the same part twice. Choose another in “Which part”, or take one of them out.`);
    replaced.add(field);
    if (!national) continue;
    const attribute = textField(strapi, national.field, field);
    if (!attribute) refuseField(at(index, 'field'), `${nameOf(item)} cannot replace that part: the national item does not have it as plain text. Choose another in “Which part”.`);
    const { maxLength = Infinity, pluginOptions } = attribute;
    if (text && text.length > maxLength) refuseField(at(index, 'text'), `“Our words” for “${pluginOptions?.broadside?.label ?? field}” have ${text.length} characters. Shorten them to ${maxLength} at most.`);
  }
};
