/** What was measured, the figure, what is behind it. */
export type Row = [what: string, figure: string, behind: string];

/** A Markdown table, as it stands in docs/benchmark.md. */
export function toTable(rows: Row[]): string {
  const cell = (text: string, width: number): string => text.padEnd(width);
  const all: Row[] = [['What', 'Figure', 'Behind it'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column as 0 | 1 | 2].length)));
  const line = (row: Row): string => `| ${row.map((text, column) => cell(text, widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(all[0]!), rule, ...rows.map(line)].join('\n');
}
