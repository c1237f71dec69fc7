import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
beforeAll(async () => { cms = await startTestCms(); });
afterAll(() => cms.stop());

const ask = (token?: string, query = ''): Promise<Response> =>
  fetch(`${cms.url}/api/snapshot${query}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

describe('the snapshot door', () => {
  it('stays closed to the public', async () => {
    expect((await ask()).status).toBe(401);
  });

  it('stays closed to a token without any part of the content', async () => {
    expect((await ask(await cms.token('read'))).status).toBe(403);
  });
});
