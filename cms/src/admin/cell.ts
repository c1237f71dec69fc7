import { isState, type Attribute } from './state-field.ts';
import { choice, language } from './words.ts';

export type Row = Record<string, unknown>;
export interface Cell {
  text: string;
  /** Shown while the pointer rests on it. */
  full?: string;
}
type Read = (row: Row) => Cell;

const NOTHING: Cell = { text: '–' };

const format = (value: string, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language(), options).format(new Date(value));
/** A day as it stands in a calendar: the same one wherever the editor is. */
const day = (value: string): Cell => ({ text: format(value, { dateStyle: 'medium', timeZone: 'UTC' }) });
/** A moment on the editor's own clock. */
const moment = (value: string): Cell => ({ text: format(value, { dateStyle: 'medium' }), full: format(value, { dateStyle: 'full', timeStyle: 'short' }) });
const word = (value: string): Cell => ({ text: choice(value) });

const shown = (name: string, toCell: (value: string) => Cell): Read => (row) => (row[name] ? toCell(String(row[name])) : NOTHING);

function languagesOf({ locale, localizations }: Row): Cell {
  const others = (Array.isArray(localizations) ? localizations : []) as { locale: string }[];
  const codes = [...new Set([String(locale), ...others.map((other) => other.locale)])].sort();
  return { text: codes.join(' ').toUpperCase(), full: codes.map(choice).join(', ') };
}

/** How a cell of a list reads where Strapi's own text is a code, or too long for the list; null where it is fine. */
export function cellOf(name: string, { type, ...attribute }: Attribute): Read | null {
  if (name === 'locales') return languagesOf;
  if (type === 'enumeration' || isState({ type, ...attribute })) return shown(name, word);
  if (type === 'date') return shown(name, day);
  if (type === 'datetime') return shown(name, moment);
  return null;
}
