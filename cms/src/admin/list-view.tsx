import { isState, type Attribute } from './state-field.ts';
import { choice, say } from './words.ts';

interface Column { name: string; label: unknown; attribute: Attribute; cellFormatter?: (row: Record<string, unknown>) => unknown }
interface Filter { name: string; label: unknown; type: string; options?: { label: string; value: string }[] }

const isChoice = (attribute: Attribute): boolean => attribute.type === 'enumeration' || isState(attribute);
const showChoice = (name: string) => (row: Record<string, unknown>): unknown => <span style={{ fontSize: '1.4rem' }}>{row[name] ? choice(String(row[name])) : '–'}</span>;

function wordColumn(column: Column): Column {
  const label = typeof column.label === 'string' ? say(column.label) : column.label;
  return { ...column, label, ...(isChoice(column.attribute) ? { cellFormatter: showChoice(column.name) } : {}) };
}

/** The columns of a list, in the editor's language; choices and states read as words. */
export function mendColumns<T extends { displayedHeaders: unknown }>(value: T): T {
  return { ...value, displayedHeaders: (value.displayedHeaders as Column[]).map(wordColumn) };
}

/** The filters of a list, in the editor's language. */
export function mendFilters<T extends { displayedFilters: unknown }>(value: T): T {
  const filters = value.displayedFilters as Filter[];
  return { ...value, displayedFilters: filters.map((filter) => ({ ...filter, label: typeof filter.label === 'string' ? say(filter.label) : filter.label })) };
}
