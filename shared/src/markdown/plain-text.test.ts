import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';
import { hostileMarkdown } from './testing.ts';
import { readingMinutes, WORDS_PER_MINUTE } from './words.ts';

describe('plainText', () => {
  it('gives the words on one line, blocks apart, without marks or hidden code', () => {
    expect(plainText('# Pay\n\nThree **bold** [words](/x/) &amp; "more" &lt;3\n\n- a\n- b\n\n<script>no</script><style>no</style>| c | d |\n'))
      .toBe('Pay Three bold words & "more" <3 a b | c | d |');
  });

  it('cuts after a whole word, within the length asked for', () => {
    expect(plainText('Bus drivers win paid time', 16)).toBe('Bus drivers win…');
    expect(plainText('Bus drivers win paid time', 15)).toBe('Bus drivers…');
    expect(plainText('Bus drivers, win', 13)).toBe('Bus drivers…');
    expect(plainText('Bus drivers', 11)).toBe('Bus drivers');
  });

  it('cuts inside a word only when there is but one, and never inside a character', () => {
    expect(plainText('Donaudampfschiff', 6)).toBe('Donau…');
    expect(plainText('🚌🚌🚌🚌', 3)).toBe('🚌🚌…');
    expect(plainText('word', 0)).toBe('');
  });

  it('never exceeds the length and never shows a tag of ours', () => {
    fc.assert(fc.property(hostileMarkdown, fc.nat(80), (source, length) => {
      expect(Array.from(plainText(source, length)).length).toBeLessThanOrEqual(length);
      expect(plainText(source)).toBe(plainText(source).replace(/\s+/g, ' ').trim());
    }), { numRuns: 500 });
  }, 60_000);
});

describe('readingMinutes', () => {
  it('is nothing for nothing, at least a minute for anything, else to the nearest minute', () => {
    expect([0, 1, 238, 356, 358, 2380].map(readingMinutes)).toEqual([0, 1, 1, 1, 2, 10]);
    expect(WORDS_PER_MINUTE).toBe(238);
  });
});
