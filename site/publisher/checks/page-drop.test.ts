import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageDrop } from './page-drop.ts';

describe('a site that would lose pages', () => {
  it.each([[100, 79], [10, 7], [300, 0]])('is held, from %i to %i', (before, after) => {
    expect(pageDrop(before, after)?.en).toContain(`would lose ${before - after} of its ${before} pages at once`);
  });

  it.each([[100, 80], [10, 8], [9, 0], [0, 0]])('goes live when they are few, from %i to %i', (before, after) => {
    expect(pageDrop(before, after)).toBeNull();
  });

  it('is never held when it gains some', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(1000), (before, more) => { expect(pageDrop(before, before + more)).toBeNull(); }));
  });
});
