import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memo, memoWithLinks } from './memo.ts';

describe('what is remembered of a text with links', () => {
  it('is always what working it anew would give, wherever the links lead on a site', () => {
    const work = (text: string, options: string, href: (address: string) => string | null): string =>
      `${options}:${text.replace(/\/\w/g, (address) => href(address) ?? 'no link')}`;
    const remembered = memoWithLinks(work);
    const text = fc.constantFrom('see /a', 'see /a and /b', '/c', 'no links');
    const site = fc.dictionary(fc.constantFrom('/a', '/b', '/c'), fc.constantFrom('/here', '/there'));
    fc.assert(fc.property(text, fc.constantFrom('1', '2'), site, (source, options, links) => {
      const href = (address: string): string | null => links[address] ?? null;
      expect(remembered(source, options, href)).toBe(work(source, options, href));
    }), { numRuns: 300 });
  });

  it('is worked once for all sites whose links lead to the same places', () => {
    let times = 0;
    const remembered = memoWithLinks((text, _, href) => { times += 1; return text + href('/a'); });
    for (const b of ['/1', '/2', '/3']) remembered('text', '', (address) => (address === '/a' ? '/x' : b));
    expect(times).toBe(1);
  });

  it('does not grow for ever, whatever changes', () => {
    let times = 0;
    const remembered = memoWithLinks((text, _, href) => { times += 1; return text + href('/a'); });
    for (let way = 0; way < 600; way += 1) remembered('text', '', () => `/${way}`);
    for (const way of [599, 0]) expect(remembered('text', '', () => `/${way}`)).toBe(`text/${way}`);
    expect(times).toBe(601);
    const long = memo((text) => { times += 1; return text.length; });
    times = 0;
    for (const letter of ['a', 'b', 'c', 'a']) long(letter.repeat(16_000_000));
    expect(times).toBe(4);
    long('a'.repeat(16_000_000));
    expect(times).toBe(4);
  });
});
