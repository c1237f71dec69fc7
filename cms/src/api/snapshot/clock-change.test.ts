import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { isTombstone } from '@broadside/shared/content';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let token: string;
beforeAll(async () => {
  cms = await startTestCms();
  token = await cms.token('read', 'everything');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
afterAll(() => cms.stop());

/** What a reader is given at an instant: the titles, and when time alone will next change the answer. */
async function at(now: string): Promise<{ titles: string[]; next: string | null }> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
  const { header, lines } = await askSnapshot(cms, token);
  return { titles: lines.flatMap((line) => (isTombstone(line) || line.type !== 'article' ? [] : [(line.entry as { title: string }).title])).sort(), next: header.next };
}

it.each([
  // In New York the hour from one to two comes twice that night: 1:30 in summer time, and an hour later 1:30 again.
  ['comes twice', 'America/New_York', '2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'],
  // That night the clocks go from two to three: between 1:59 and 3:01 lie two minutes.
  ['is left out', 'America/New_York', '2027-03-14T06:59:00.000Z', '2027-03-14T07:01:00.000Z'],
  ['is like any other', 'UTC', '2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'],
])('an embargo and an expiry hold to the instant where an hour %s (%s)', async (_, tz, from, until) => {
  vi.stubEnv('TZ', tz);
  const content = contentOf(cms.strapi);
  const id = await content.createPublished('article', { title: 'Embargoed', owner: 'us', publishOn: from, expireOn: until });
  const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
  expect(await at(before(from))).toEqual({ titles: [], next: from });
  expect(await at(from)).toEqual({ titles: ['Embargoed'], next: until });
  expect(await at(before(until))).toEqual({ titles: ['Embargoed'], next: until });
  expect(await at(until)).toEqual({ titles: [], next: null });
  vi.useRealTimers();
  await content.delete('article', id);
});
