import { cellOf, type Cell, type Row } from './cell.ts';
import type { Attribute } from './state-field.ts';
import { say } from './words.ts';

interface Column { name: string; label: unknown; attribute: Attribute; cellFormatter?: unknown }
interface Filter { label: unknown }

const sayLabel = <T extends { label: unknown }>(labelled: T): T => (typeof labelled.label === 'string' ? { ...labelled, label: say(labelled.label) } : labelled);

const show = (read: (row: Row) => Cell) => (row: Row) => {
  const { text, full } = read(row);
  return <span title={full} style={{ fontSize: '1.4rem', whiteSpace: 'nowrap' }}>{text}</span>;
};

function mendColumn(column: Column): Column {
  const read = cellOf(column.name, column.attribute);
  return sayLabel(read ? { ...column, cellFormatter: show(read) } : column);
}

/** The columns of a list, in the editor's language and narrow enough for the last one, whether it is published, to be seen. */
export function mendColumns<T extends { displayedHeaders: unknown }>(value: T): T {
  return { ...value, displayedHeaders: (value.displayedHeaders as Column[]).map(mendColumn) };
}

/** The filters of a list, in the editor's language. */
export function mendFilters<T extends { displayedFilters: unknown }>(value: T): T {
  return { ...value, displayedFilters: (value.displayedFilters as Filter[]).map(sayLabel) };
}
