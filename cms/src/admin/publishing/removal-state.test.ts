import { describe, expect, it } from 'vitest';
import { removalState, sitesShowing } from './removal-state.ts';

describe('a removal', () => {
  it.each([
    ['is not confirmed while a site shows what was before', { release: 3, revision: 9 }, 'still'],
    ['is confirmed when a site shows its revision', { release: 4, revision: 10 }, 'gone'],
    ['stays confirmed later', { release: 5, revision: 12 }, 'gone'],
    ['is unconfirmed again when an earlier version is shown', { release: 2, revision: 8 }, 'still'],
    ['is not confirmed while the place where the site is delivered shows what was before', { release: 4, revision: 10, elsewhere: { revision: 9 } }, 'copy'],
    ['is not confirmed while nobody knows what that place shows', { release: 4, revision: 10, elsewhere: { revision: null } }, 'copy'],
    ['is confirmed when it was delivered there', { release: 4, revision: 12, elsewhere: { revision: 10 } }, 'gone'],
    ['is not confirmed on a site of which the CMS says nothing, whatever number it shows', { state: 'unmentioned', release: 4, revision: 12 }, 'still'],
    ['is not confirmed on a site that shows more than the CMS has, which came before an older backup was put back', { release: 4, revision: 21 }, 'still'],
    ['is not confirmed where more was delivered than the CMS has', { release: 4, revision: 12, elsewhere: { revision: 21 } }, 'copy'],
    ['does not concern a site that was never published', { release: null, revision: null }, 'none'],
  ] as const)('%s', (_, site, state) => {
    expect(removalState({ state: 'live', ...site }, { revision: 10 }, 20)).toBe(state);
  });

  it.each([
    ['is seen to be gone at the address of the site', { revision: 10 }, 'seen'],
    ['is not confirmed while the address shows what was before, whatever was sent there', { revision: 9 }, 'copy'],
    ['is what it was before while the address gives no answer', null, 'gone'],
  ] as const)('%s', (_, receipt, state) => {
    const found = { address: 'https://ct.example.org/', state: 'current' as const, receipt: receipt && { release: 1, looked: '2026-11-20T15:00:00.000Z', ...receipt }, message: { en: '', es: '' } };
    expect(removalState({ state: 'live', release: 4, revision: 12 }, { revision: 10 }, 20, found)).toBe(state);
  });

  it('concerns every site when it is national, otherwise its own', () => {
    const sites = [{ code: 'us' }, { code: 'ct' }, { code: 'ny' }];
    expect(sitesShowing(sites, { owner: 'us' })).toEqual(sites);
    expect(sitesShowing(sites, { owner: 'ct' })).toEqual([{ code: 'ct' }]);
  });
});
