import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SiteOrder } from './site-order.ts';

const codes = ['us', 'ct', 'ny', 'oh', 'tx'];

describe('the order in which sites are published', () => {
  it('is the usual one at first', () => expect(new SiteOrder().sort(codes)).toEqual(codes));

  it('begins with the owner of what changed, until that site had its turn', () => {
    const order = new SiteOrder();
    order.prefer(['oh']);
    expect(order.sort(codes)).toEqual(['oh', 'us', 'ct', 'ny', 'tx']);
    order.note('oh');
    expect(order.sort(codes)).toEqual(['us', 'ct', 'ny', 'tx', 'oh']);
  });

  it('goes on where it was broken off', () => {
    const order = new SiteOrder();
    for (const code of ['us', 'ct']) order.note(code);
    expect(order.sort(codes)).toEqual(['ny', 'oh', 'tx', 'us', 'ct']);
  });

  it('leaves no site behind, however soon it is broken off and whoever is preferred', () => fc.assert(fc.property(fc.array(fc.constantFrom('us', 'ct')), (owners) => {
    const order = new SiteOrder();
    const served = new Set<string>();
    // Each round publishes one site more than those that are preferred.
    for (const owner of [...owners, ...codes]) {
      order.prefer([owner]);
      for (const code of order.sort(codes).slice(0, 2)) {
        order.note(code);
        served.add(code);
      }
    }
    return served.size === codes.length;
  })));
});
