import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoWithLinks } from './memo.ts';

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
});
