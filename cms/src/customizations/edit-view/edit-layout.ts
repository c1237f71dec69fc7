import { ourFields, type Schema } from './schema.ts';

export interface Cell { name: string; size: number }

const ROW = 12;
/** Strapi gives these a whole row, and moves them to the end of the form when they ask for less. */
const wholeRow = new Set(['richtext', 'component', 'dynamiczone', 'json', 'blocks']);

/** The form's rows: fields in the order of schema.json, as many in a row as fit. A new box begins with a new row. */
export function editLayoutOf(schema: Schema): Cell[][] {
  const rows: Cell[][] = [];
  let free = 0;
  for (const [name, { type }, { size = ROW, startsPanel, hidden }] of ourFields(schema)) {
    if (hidden) continue;
    const cell = { name, size: wholeRow.has(type) ? ROW : size };
    if (cell.size > free || startsPanel) {
      rows.push([]);
      free = ROW;
    }
    rows.at(-1)!.push(cell);
    free -= cell.size;
  }
  return rows;
}
