import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('one thing is done after the other, also after one that failed', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const slow = turns.do(async () => {
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    done.push('slow');
    throw new Error('failed');
  });
  const quick = turns.do(() => Promise.resolve(done.push('quick')));
  await expect(slow).rejects.toThrow('failed');
  await quick;
  expect(done).toEqual(['slow', 'quick']);
});

it('nobody is idle while something is being done or waits, however it ends', async () => {
  const turns = new Turns();
  expect(turns.isIdle).toBe(true);
  const all = [turns.do(() => Promise.reject(new Error('failed'))), turns.do(() => Promise.resolve())];
  expect([turns.isIdle, turns.count]).toEqual([false, 2]);
  await Promise.allSettled(all);
  expect([turns.isIdle, turns.count]).toEqual([true, 2]);
});
