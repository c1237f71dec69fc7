import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../testing/start-test-cms.mts';

let cms: TestCms;
let asked = 0;
const inside = createServer((_, response) => { asked += 1; response.setHeader('content-type', 'text/csv'); response.end('a,b\n'); });
beforeAll(async () => {
  cms = await startTestCms();
  await new Promise<void>((resolve) => { inside.listen(0, '127.0.0.1', resolve); });
});
afterAll(async () => {
  inside.close();
  await cms.stop();
});

describe('the CMS calls nobody', () => {
  it.each(['strapi-super-admin', 'national-editor'])('not to fetch a file from an address that a %s gives', async (role) => {
    const person = await signIn(cms, role);
    const urls = [`http://127.0.0.1:${(inside.address() as AddressInfo).port}/secret.csv`, `http://localhost:${(inside.address() as AddressInfo).port}/secret.csv`];
    expect([404, 405]).toContain((await person.ask('POST', '/upload/actions/upload-from-urls', { urls })).status);
    expect(asked).toBe(0);
  });

  it.each(['forgot-password', 'reset-password'])('not to send mail: there is no %s', async (path) => {
    const body = JSON.stringify({ email: 'person@example.org', password: 'Testing-password-2', resetPasswordToken: 'x' });
    expect([404, 405]).toContain((await fetch(`${cms.url}/admin/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status);
  });
});
