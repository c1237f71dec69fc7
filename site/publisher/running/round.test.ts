import { expect, it } from 'vitest';
import type { SiteReport } from '../press.ts';
import { publishRound } from './round.ts';

const lanes = (codes: readonly string[]): string[][] => [codes.slice(0, 2), codes.slice(2)];
const report = (code: string): SiteReport => ({ code, revision: 1, ms: 1, release: 1, rendered: 1, kept: 0, removed: 0, error: null, validUntil: null });

it('publishes every site once, one after the other within a lane', async () => {
  const done: string[] = [];
  const { reports, left } = await publishRound({ lanes }, ['us', 'ct', 'ny', 'oh'], async (code) => {
    await Promise.resolve();
    done.push(code);
    return code === 'ct' ? null : report(code);
  }, () => false);
  expect(done).toEqual(['us', 'ny', 'ct', 'oh']);
  expect(reports.map(({ code }) => code)).toEqual(['us', 'ny', 'oh']);
  expect([...left]).toEqual([]);
});

it('ends with the sites that are being published when something comes', async () => {
  let isAsked = false;
  const { reports, left } = await publishRound({ lanes }, ['us', 'ct', 'ny', 'oh'], (code) => {
    isAsked = true;
    return Promise.resolve(report(code));
  }, () => isAsked);
  expect(reports.map(({ code }) => code)).toEqual(['us']);
  expect([...left]).toEqual(['ct', 'ny', 'oh']);
});

it('goes on with the others when one can’t be published at all, and then says why', async () => {
  const done: string[] = [];
  const round = publishRound({ lanes }, ['us', 'ct', 'ny', 'oh'], (code) => {
    if (code === 'us') return Promise.reject(new Error('The marks of us are damaged.'));
    done.push(code);
    return Promise.resolve(report(code));
  }, () => false);
  await expect(round).rejects.toThrow('marks of us');
  expect(done.sort()).toEqual(['ct', 'ny', 'oh']);
});
