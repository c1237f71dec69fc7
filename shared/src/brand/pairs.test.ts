import { describe, expect, it } from 'vitest';
import { PAIRS } from './pairs.ts';
import { brandTokens } from './tokens.ts';

describe('the table of pairs', () => {
  it('uses every token that the theme is given', () => {
    const used = new Set(PAIRS.flatMap(({ fg, bg }) => [fg, bg]));
    expect([...used].sort()).toEqual(Object.keys(brandTokens({ primary: '#12356b', accent: '#b3261e' }).light).sort());
  });

  it('says each thing once', () => {
    const lines = PAIRS.map(({ fg, bg, need }) => `${fg} ${bg} ${need}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
