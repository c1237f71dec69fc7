import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Many } from './many.ts';

it('holds what a map of sets would hold, whatever is added and removed', () => {
  const values = [{}, {}, {}] as const;
  const step = fc.record({ adds: fc.boolean(), key: fc.nat(2), value: fc.nat(2) });
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const many = new Many<number, object>();
    const model = new Map<number, Set<object>>();
    for (const { adds, key, value: at } of steps) {
      const value = values[at]!;
      const set = model.get(key) ?? new Set();
      model.set(key, set);
      if (adds) set.add(value);
      else set.delete(value);
      const isEmpty = adds ? (many.add(key, value), false) : many.remove(key, value);
      expect(isEmpty).toBe(set.size === 0);
      expect(many.has(key)).toBe(set.size > 0);
      expect(new Set(many.get(key))).toEqual(set);
    }
  }));
});
