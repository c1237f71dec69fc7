import type { Sentence } from '@broadside/shared/publishing';
import type { Core } from '@strapi/strapi';
import type { TypeName } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { inSpanish, labelled } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import { nationalItemOf } from './local-edition.ts';
import type { Row, Rule } from './saved.ts';

/** The state's words instead of one part of a national item. In a draft all of it may still be missing. */
export interface Replacement { id: number; field?: string | null; text?: string | null; nationalHash?: string | null }

interface Text { type: string; maxLength?: number; pluginOptions?: { broadside?: { label?: string } } }

const texts = new Set(['string', 'text', 'richtext']);

/** A field that holds words and nothing else; undefined for one that the type does not have, or that is made of parts. */
function textField(strapi: Core.Strapi, type: TypeName, field: string): Text | undefined {
  const attribute = strapi.contentTypes[uidOf(type)]!.attributes[field] as Text | undefined;
  return attribute && texts.has(attribute.type) ? attribute : undefined;
}

const partTwice = (item: Row): Sentence => ({
  en: `${nameOf(item).en} replaces the same part twice. Choose another in “Which part”, or take one of them out.`,
  es: `${nameOf(item).es} reemplaza dos veces la misma parte. Elija otra en ${inSpanish('Which part')} o quite una de ellas.`,
});
const notAText = (item: Row): Sentence => ({
  en: `${nameOf(item).en} cannot replace that part: the national item does not have it as plain text. Choose another in “Which part”.`,
  es: `${nameOf(item).es} no puede reemplazar esa parte: el contenido nacional no la tiene como texto simple. Elija otra en ${inSpanish('Which part')}.`,
});
const tooLong = (part: Sentence, length: number, most: number): Sentence => ({
  en: `“Our words” for “${part.en}” have ${length} characters. Shorten them to ${most} at most.`,
  es: `${inSpanish('Our words')} para “${part.es}” tiene ${length} caracteres. Redúzcalo a ${most} como máximo.`,
});

const at = (index: number, field: string): string[] => ['replacements', String(index), field];

/** Words replace a text that the national item has, each once, and are no longer than that may be. */
export const replacesWhatIsThere: Rule = async (saved) => {
  const { strapi, type, item } = saved;
  const replacements = type === 'local-edition' ? item.replacements as Replacement[] | null ?? [] : [];
  const national = replacements.length ? await nationalItemOf(saved) : undefined;
  const replaced = new Set<string>();
  for (const [index, { field, text }] of replacements.entries()) {
    if (!field) continue;
    if (replaced.has(field)) refuseField(at(index, 'field'), partTwice(item));
    replaced.add(field);
    if (!national) continue;
    const attribute = textField(strapi, national.field, field);
    if (!attribute) refuseField(at(index, 'field'), notAText(item));
    const { maxLength = Infinity, pluginOptions } = attribute;
    if (text && text.length > maxLength) refuseField(at(index, 'text'), tooLong(labelled(pluginOptions?.broadside?.label ?? field), text.length, maxLength));
  }
};
