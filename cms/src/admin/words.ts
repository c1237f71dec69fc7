import { stateName, states } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import words from './words.json';

type Language = 'en' | 'es';
type Translations = Record<string, string>;

/** Where Strapi's panel keeps the language that somebody chose in their profile. */
const CHOSEN = 'strapi-admin-language';

/** The language in which this editor uses the panel. */
export const language = (): Language => (localStorage.getItem(CHOSEN) === 'es' ? 'es' : 'en');

/** A label or hint of ours in the language that this editor chose; the English itself when it has no translation. */
export const say = (english: string): string => (language() === 'es' ? ((words.spanish as Translations)[english] ?? english) : english);

/**
 * The order of the menu. Strapi sorts it by these titles and only then looks up their translations, so that each begins with its number.
 * They hold the words of both languages because the menu's search looks into the titles.
 */
export const menuTitles = new Map(words.menu.map(({ type, en, es }, index) => [`api::${type}.${type}`, `${String(index + 1).padStart(2, '0')} ${en} ${es}`]));

/** What is put in place of Strapi's own texts, and of the values that choices are stored as. Strapi looks all of them up by their text. */
function translationsTo(to: Language): Translations {
  const pick = (texts: Record<string, Record<Language, string>>): Translations => Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text[to]]));
  const menu = words.menu.flatMap((entry) => [[menuTitles.get(`api::${entry.type}.${entry.type}`), entry[to]], [entry.one, entry[to]]]);
  const blocks = Object.fromEntries(Object.entries(words.blocks).map(([uid, name]) => [uid, to === 'es' ? (words.spanish as Translations)[name] ?? name : name]));
  const stateNames = Object.fromEntries(Object.keys(states).map((code) => [code, stateName(code, to)]));
  return { ...(to === 'es' ? words.spanish : {}), ...blocks, ...stateNames, ...pick(words.choices), ...pick(words.strapi), ...Object.fromEntries(menu) };
}

export const translations = { en: translationsTo('en'), es: translationsTo('es') };

export type Phrase = keyof typeof words.publishing;

/** A phrase of the pages about publishing, in this editor's language, with what stands in {braces} put in. */
export const tell = (phrase: Phrase, values: Readonly<Record<string, unknown>> = {}): string =>
  words.publishing[phrase][language()].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** What the CMS or the publisher says to a person, in this editor's language. */
export const read = (sentence: Sentence): string => sentence[language()];

/** Where an item of a type stands in the menu: `event` is “Events”. */
export const sectionOf = (type: string): string => words.menu.find((entry) => entry.type === type)?.[language()] ?? type;

/** How a stored choice reads: `in_person` is “In person”, `ct` is “Connecticut”. */
export const choice = (value: string): string => translations[language()][value] ?? value;
