import { describe, expect, it } from 'vitest';
import { Reads } from './reads.ts';
import { type Asker, Ways } from './ways.ts';

const asker: Asker = { path: '/', instant: 0, ask: () => { throw new Error('Nothing is asked here.'); } };

/** Room for ten letters. */
function shelf() {
  const ways = new Ways<string>((text) => text.length, 10);
  return { keep: (name: string, text: string) => ways.keep(name, text, new Reads(), asker).body, find: (name: string) => ways.find(name, asker)?.made.body ?? null, age: () => ways.age() };
}

describe('what was made before', () => {
  it('stays when there is no room for more, because all sites want the same one after the other', () => {
    const { keep, find } = shelf();
    expect([keep('a', 'aaaaa'), keep('b', 'bbbbb'), keep('c', 'ccccc')]).toEqual(['aaaaa', 'bbbbb', 'ccccc']);
    expect(['a', 'b', 'c'].map(find)).toEqual(['aaaaa', 'bbbbb', null]);
  });

  it('makes room when nobody has wanted it for two changes', () => {
    const { keep, find, age } = shelf();
    keep('a', 'aaaaa');
    keep('b', 'bbbbb');
    age();
    find('a');
    age();
    keep('c', 'ccccc');
    expect(['a', 'b', 'c'].map(find)).toEqual(['aaaaa', null, 'ccccc']);
  });

  it('has one place when it is made again', () => {
    const { keep, find } = shelf();
    for (let nth = 0; nth < 5; nth += 1) keep('a', 'aaaa');
    keep('b', 'bbbb');
    expect(['a', 'b'].map(find)).toEqual(['aaaa', 'bbbb']);
  });
});
