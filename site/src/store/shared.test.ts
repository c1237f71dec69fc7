import { setFlagsFromString } from 'node:v8';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sharedAnswer } from './shared.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('an answer that sites share', () => {
  it('is one and the same for all that were given it', () => {
    const first = sharedAnswer({ value: ['pay'], version: 'shared' });
    expect(sharedAnswer({ value: ['pay'], version: 'shared' })).toBe(first);
    expect(sharedAnswer({ value: ['work'], version: 'another' })).not.toBe(first);
  });

  it('stays each site’s own when it is an error, which its version does not tell all of', () => {
    const error = { value: undefined, version: 'broken', error: new Error('No colors.') };
    sharedAnswer(error);
    const other = { ...error };
    expect(sharedAnswer(other)).toBe(other);
  });

  it('goes when no site asks for it any more: a publisher runs for months', async () => {
    const answer = new WeakRef(sharedAnswer({ value: Array(1000).fill('pay'), version: 'gone' }));
    // A reference holds until the present turn ends.
    await sleep(0);
    collectGarbage();
    expect(answer.deref()).toBeUndefined();
  });
});
