import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../src/blocks/block.ts';
import { idOf, type Told } from '../src/store/testing.ts';
import { renderTold } from './testing.ts';

const chart = (fields: object): Block => ({ __component: 'blocks.chart', title: 'A chart', kind: 'bar', unit: '%', says: null, rows: [], source: null, address: null, asOf: null, expires: null, facts: [], ...fields }) as Block;
const page = (id: string, ...blocks: Block[]): Told => ({ type: 'page', id, entry: { blocks } });
const fact = (id: string, fields: object): Told => ({ type: 'fact', id, entry: { value: '44%', statement: 'of us say so.', source: 'We counted', asOf: '2026-01-01', ...fields } });
const rows = [{ label: 'Now', value: 32.3 }, { label: 'Before', value: 20 }];

let pages: Map<string, string>;
beforeAll(async () => {
  pages = await renderTold('ct', [
    fact('fresh', { expires: '2999-01-01' }), fact('old', { expires: '2026-11-20' }),
    ...(['bar', 'share', 'change'] as const).map((kind) => page(kind, chart({ kind, rows, says: 'More than before.', source: 'The bureau', asOf: '2024-12-31' }))),
    page('figures', chart({ facts: [idOf('fresh'), idOf('old')] })),
    page('empty', chart({})),
  ]);
}, 120_000);

const mainOf = (path: string): string => /<main.*<\/main>/s.exec(pages.get(`${path}/index.html`) ?? '')?.[0] ?? '';

describe.each(['bar', 'share', 'change'])('a chart (%s)', (kind) => {
  it('is drawn in the page, says what it shows, and has its numbers in a table behind it', () => {
    const main = mainOf(kind);
    expect(main).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="part-1-what part-1-says"/);
    expect(main).toMatch(/<desc id="part-1-says">More than before\.<\/desc>/);
    expect(main).toMatch(/<table>.*<th scope="row">Now<\/th><td>32\.3%<\/td>.*<\/table>/s);
    expect(main).toContain('as of December 31, 2024');
  });

  it('needs no script that runs and no style in an attribute', () => expect(mainOf(kind)).not.toMatch(/<script(?! type="application\/ld\+json")|style="/));
});

it('a chart of figures names their source once, marks what is old, and is in both languages', () => {
  expect(mainOf('figures').match(/We counted/g)).toHaveLength(1);
  expect(mainOf('figures')).toContain('This figure is old.');
  expect(mainOf('es/figures')).toContain('Los números');
});

it('a chart without numbers leaves nothing behind', () => expect(mainOf('empty')).not.toContain('A chart'));
