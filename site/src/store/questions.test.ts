import { describe, expect, it } from 'vitest';
import { Cells } from './cells.ts';
import { Questions } from './questions.ts';

/** Questions about numbers that can be changed: `a` is answered with its number, `a+b` with the sum of the answers to both. */
function sums(numbers: Record<string, number>) {
  const cells = new Cells();
  const worked: string[] = [];
  const questions: Questions = new Questions(cells, (key) => {
    worked.push(key);
    const parts = key.split('+');
    if (parts.length === 1) cells.read(key);
    const value = parts.length === 1 ? Math.abs(numbers[key]!) : parts.reduce((sum, part) => sum + (questions.ask(part).answer.value as number), 0);
    return { value, version: String(value) };
  });
  return {
    questions,
    worked,
    change(entries: Record<string, number>): string[] {
      worked.length = 0;
      Object.assign(numbers, entries);
      return questions.renew(Object.keys(entries)).map(({ key }) => key).sort();
    },
  };
}

describe('an answer that is worked from other answers', () => {
  it('is worked again when one of them is another, however far away', () => {
    const { questions, change } = sums({ a: 1, b: 2, c: 3 });
    expect(questions.ask('a+b').answer.value).toBe(3);
    expect(change({ b: 5 })).toEqual(['a+b', 'b']);
    expect(questions.ask('a+b').answer.value).toBe(6);
  });

  it('is not worked again while they are the same, though what they read is another', () => {
    const { questions, worked, change } = sums({ a: 1, b: 2 });
    questions.ask('a+b');
    expect(change({ b: -2 })).toEqual([]);
    expect(worked).toEqual(['b']);
  });

  it('is no other answer when it comes out the same in the end', () => {
    const { questions, change } = sums({ a: 1, b: 2 });
    questions.ask('a+b');
    expect(change({ a: 2, b: 1 })).toEqual(['a', 'b']);
    expect(questions.ask('a+b').answer.value).toBe(3);
  });

  it('still hears of one that nobody else asks any more', () => {
    const { questions, change } = sums({ a: 1, b: 2 });
    questions.ask('a+b');
    questions.forget(questions.ask('a'));
    expect(change({ a: 7 })).toEqual(['a', 'a+b']);
  });
});

it('a question is forgotten when no page asks it: nothing is worked for it again', () => {
  const { questions, worked, change } = sums({ a: 1 });
  questions.forget(questions.ask('a'));
  expect(change({ a: 2 })).toEqual([]);
  expect(worked).toEqual([]);
});
