import { expect, it } from 'vitest';
import { hostOf } from './hosts.ts';

it.each([['https://www.dol.gov/wages?x=1', 'dol.gov'], ['/toolkits/', null], ['mailto:a@b.org', null], ['https://[bad', null]])('%s leads to %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
