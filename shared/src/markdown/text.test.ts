import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown } from './render.ts';
import { wholeTimes } from './text.ts';

describe('a time of day or a telephone number', () => {
  it.each([
    ['de 8 a. m. a 6:30 p. m.', 'de 8\u00a0a.\u00a0m. a 6:30\u00a0p.\u00a0m.'],
    ['8 a.m. to 6 p.m. Eastern', '8\u00a0a.m. to 6\u00a0p.m. Eastern'],
    ['at 5 PM', 'at 5\u00a0PM'],
    ['(860) 555-0152', '(860)\u00a0555-0152'],
  ])('never breaks: %s', (written, whole) => {
    expect(wholeTimes(written)).toBe(whole);
    expect(renderInline(written)).toBe(whole);
    expect(renderMarkdown(written).html).toContain(whole);
  });

  it.each(['room 8 a math class', '4 Amos', 'a. m.', 'since (1999) 2'])('is not seen in %j', (text) => expect(wholeTimes(text)).toBe(text));
});
