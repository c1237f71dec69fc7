import { describe, expect, it } from 'vitest';
import { componentFiles, panelWords, typeFiles, type FieldInFile } from '../../../testing/schema-files.mts';
import { addedFields } from './added-fields.ts';

const codeNames = ['snapshot', 'ledger', 'revision', 'trace', 'release', 'local edition', 'drift', 'applicability', 'embargo', 'classification', 'documentId', 'slug',
  'component', 'dynamic zone', 'attribute', 'relation', 'schema', 'uid', 'field', 'entry', 'entries', 'boolean', 'enum', 'markdown', 'regex', 'hash', 'null'];
const codeName = new RegExp(`\\b(${codeNames.join('|')})s?\\b`, 'i');
const codeSpelling = /[a-z][A-Z]|\w_\w/;

/** Whether a text holds a name from the code, or is spelled like one. Time zones and addresses are what an editor has to type, YouTube and GitHub are called so; a name after { is never seen. */
function looksLikeCode(text: string): boolean {
  const plain = text.replace(/America\/\w+|https?:\/\/\S*|YouTube|GitHub|\{\w+/g, '');
  return codeName.test(plain) || codeSpelling.test(plain);
}

const schemas = [...typeFiles(), ...componentFiles()];
const fields = schemas.flatMap(({ name, attributes }) => Object.entries(attributes).map(([field, attribute]) => ({ at: `${name}.${field}`, attribute, ...attribute.pluginOptions?.broadside })));
const words = panelWords();

const said = [
  ...schemas.flatMap(({ name, info }) => [info.displayName, info.description].map((text) => [`${name} itself`, text] as const)),
  ...fields.flatMap(({ at, label, hint, placeholder }) => [label, hint, placeholder].map((text) => [at, text] as const)),
  ...Object.values(addedFields).map((text) => ['a field that Strapi adds', text] as const),
].filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
const translatable = new Set(said.map(([, text]) => text).filter((text) => !fields.some(({ placeholder }) => placeholder === text)));

/** Fields where an editor can't guess from the label what is accepted, what each choice means, or what a part made of several fields is for. */
const needsHint = ({ regex, type }: FieldInFile): boolean => Boolean(regex) || ['uid', 'enumeration', 'component'].includes(type);

describe('the words of the panel', () => {
  it('never show a name from the code', () => {
    expect(said.filter(([, text]) => looksLikeCode(text))).toEqual([]);
    const everywhereElse = [...Object.values(words.choices), ...Object.values(words.strapi), ...Object.values(words.publishing), ...words.menu].flatMap(({ en, es }) => [en, es]);
    expect([...everywhereElse, ...Object.values(words.spanish)].filter(looksLikeCode)).toEqual([]);
  });

  it.each(['The slug of the page', 'localEdition', 'Local editions', 'tip_sheet', 'The next release'])('would be refused if they said “%s”', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  it('give every field a label', () => {
    expect(fields.filter(({ label }) => !label?.trim()).map(({ at }) => at)).toEqual([]);
  });

  it('give a hint wherever only some spellings are accepted, at every choice and at every part', () => {
    expect(fields.filter(({ attribute, hint }) => needsHint(attribute) && !hint?.trim()).map(({ at }) => at)).toEqual([]);
  });

  it('describe every type and every component', () => {
    expect(schemas.filter(({ info }) => !info.description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('are in Spanish too, all of them and nothing else', () => {
    expect([...translatable].filter((text) => !words.spanish[text])).toEqual([]);
    expect(Object.keys(words.spanish).filter((text) => !translatable.has(text))).toEqual([]);
  });

  it('put the same things into a phrase in both languages', () => {
    const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    expect(Object.entries(words.publishing).filter(([, { en, es }]) => gaps(en).join() !== gaps(es).join())).toEqual([]);
  });

  it('name every choice, the sidebar’s types and the parts of pages', () => {
    const choices = new Set(fields.flatMap(({ attribute }) => attribute.enum ?? []));
    expect([...choices].filter((value) => !words.choices[value])).toEqual([]);
    expect(words.menu.map(({ type, one }) => [type, one]).sort()).toEqual(typeFiles().map(({ name, info }) => [name, info.displayName]).sort());
    const parts = new Set(fields.flatMap(({ attribute }) => attribute.components ?? []));
    const names = componentFiles().filter(({ name }) => parts.has(name)).map(({ name, info }) => [name, info.displayName]);
    expect(words.blocks).toEqual(Object.fromEntries(names));
  });
});
