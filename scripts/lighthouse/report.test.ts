import { expect, it } from 'vitest';
import { toTable } from './report.ts';

it('a table says of each page its marks, its times and what would be better', () => {
  const verdict = { marks: [99, 100, 100, 92], firstPaint: 1234, largestPaint: 1400, shift: 0.0004, blocked: 12.4, wishes: ['Page is blocked from indexing'] };
  expect(toTable(new Map([['/saved/', verdict]])).split('\n').at(-1)).toBe('| `/saved/` | 99 / 100 / 100 / 92 | 1.2 s | 1.4 s | 0.000 | 12 ms | Page is blocked from indexing |');
});
