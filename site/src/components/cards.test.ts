import { expect, it } from 'vitest';
import { pageOf, type Told } from '../store/testing.ts';
import { cardLine } from './cards.ts';

const letter: Told = { type: 'action', id: 'letter', entry: { kind: 'letter', deadline: '2026-12-06T07:59:00.000Z', verb: 'Sign', target: 'https://example.org/sign', body: 'Dear board.', closedText: 'It was signed.' } };

it.each([['ca', 'December 5, 2026'], ['ny', 'December 6, 2026']])('a card on the site of %s tells the day of a deadline there: %s', (code, day) => {
  const content = pageOf(code, [letter]);
  expect(cardLine(content.list('action')[0]!, content)).toContain(day);
});
