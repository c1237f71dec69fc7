import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, readComponents, readTypes } from './read-schemas.ts';

export const wordsFile = join(import.meta.dirname, '../../docs/words.md');
const panelFile = join(import.meta.dirname, '../../cms/src/admin/words.json');

interface PanelWords { choices: Record<string, { en: string; es: string }>; spanish: Record<string, string> }

/** Everything under this line is written by "model"; what stands above it is written by hand. */
const BELOW = '<!-- Below this line: written by "npm run broadside -- model" from the schema.json files and cms/src/admin/words.json. -->';

const row = (code: string, english: string, spanish: string): string => `| \`${code}\` | ${english} | ${spanish} |`;
const head = '| In the code | English | Spanish |\n| --- | --- | --- |';

function sectionOf(schema: Schema, spanish: Record<string, string>): string {
  const title = `### \`${schema.name}\`: ${schema.info.displayName} · ${spanish[schema.info.displayName] ?? ''}`;
  const rows = Object.entries(schema.attributes).map(([name, { pluginOptions }]) => {
    const label = pluginOptions?.broadside?.label ?? '';
    return row(name, label, spanish[label] ?? '');
  });
  return [title, '', head, ...rows].join('\n');
}

/**
 * The text of docs/words.md: what is written by hand, then every type, component, field and choice with its words.
 * @throws Error when the line between the two parts is gone
 */
export function wordsTable(old = readFileSync(wordsFile, 'utf8')): string {
  const end = old.indexOf(BELOW);
  if (end === -1) throw new Error(`docs/words.md has lost the line that says where the generated part begins: ${BELOW}`);
  const { choices, spanish } = JSON.parse(readFileSync(panelFile, 'utf8')) as PanelWords;
  const sections = (schemas: Schema[]): string[] => schemas.map((schema) => sectionOf(schema, spanish));
  return `${[
    old.slice(0, end) + BELOW,
    '## Types', ...sections(readTypes()),
    '## Parts', ...sections(readComponents()),
    '## Choices', [head, ...Object.entries(choices).map(([value, { en, es }]) => row(value, en, es))].join('\n'),
  ].join('\n\n')}\n`;
}
