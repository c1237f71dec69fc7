import { untranslated } from '@broadside/shared/publishing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Person, signIn } from '../../../testing/panel.mts';
import { liveSite, startTestPublisher, type TestPublisher } from '../../../testing/publisher.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let publisher: TestPublisher;
let cms: TestCms;
let ct: Person;
beforeAll(async () => {
  publisher = await startTestPublisher();
  cms = await startTestCms(undefined, publisher.control);
  ct = await signIn(cms, 'state-editor', 'affiliate-ct');
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});
beforeEach(() => { publisher.asked.length = 0; });

describe('what is asked of the publisher', () => {
  it('arrives as it was said', async () => {
    await ct.ask('POST', '/publishing/sites/ct/publish', { confirmRemoval: true });
    await ct.ask('POST', '/publishing/sites/ct/publish', {});
    await ct.ask('POST', '/publishing/sites/ct/rollback', { release: 6 });
    await ct.ask('POST', '/publishing/sites/ct/never-restore', { release: 6, reason: ' A wrong number ' });
    expect(publisher.asked).toEqual([
      { method: 'POST', path: '/sites/ct/publish', body: { confirmRemoval: true } },
      { method: 'POST', path: '/sites/ct/publish', body: { confirmRemoval: false } },
      { method: 'POST', path: '/sites/ct/rollback', body: { release: 6 } },
      { method: 'POST', path: '/sites/ct/never-restore', body: { release: 6, reason: 'A wrong number' } },
    ]);
  });

  it.each([
    ['publish', { confirmRemoval: 'yes' }], ['rollback', { release: -1 }], ['rollback', { release: '6' }], ['rollback', []], ['never-restore', { release: 6, reason: ' ' }], ['never-restore', {}],
  ])('is refused with 400 when %s gets %j', async (action, body) => {
    expect((await ct.ask('POST', `/publishing/sites/ct/${action}`, body)).status).toBe(400);
    expect(publisher.asked).toEqual([]);
  });

  it('never names another site, whatever the address says', async () => {
    for (const code of ['..%2Fny', 'ct%2F..%2Fny', 'CT', '']) await ct.ask('POST', `/publishing/sites/${code}/publish`, {});
    expect(publisher.asked).toEqual([]);
  });
});

describe('what the publisher answers', () => {
  it('reaches the panel: a refusal as its own sentence', async () => {
    publisher.answer('/sites/ct/rollback', 409, { error: { en: 'There is no earlier version of Connecticut’s site.', es: 'No hay una versión anterior del sitio de Connecticut.' } });
    expect(await ct.ask('POST', '/publishing/sites/ct/rollback', {})).toMatchObject({ status: 409, message: 'There is no earlier version of Connecticut’s site.' });
    publisher.answer('/sites/ct/deploy', 500, { error: { en: 'The disk is full.', es: 'El disco está lleno.' } });
    expect(await ct.ask('POST', '/publishing/sites/ct/deploy', {})).toMatchObject({ status: 500, message: 'The disk is full.' });
  });

  it('is passed on as a file where it is one', async () => {
    const { status, body } = await ct.ask('GET', '/publishing/sites/ct/zip');
    expect([status, body]).toEqual([200, 'PK, as a ZIP file begins']);
  });

  it('is never believed when it is not as agreed', async () => {
    publisher.answer('/sites/ct/releases', 200, [{ release: 'seven' }]);
    expect(await ct.ask('GET', '/publishing/sites/ct/releases')).toMatchObject({ status: 502, message: expect.stringContaining('does not understand') as string });
    publisher.answer('/sites/ct/delivery', 200, '<html>');
    expect((await ct.ask('GET', '/publishing/sites/ct/delivery')).status).toBe(502);
  });

  it('can’t send the CMS elsewhere', async () => {
    const other = await startTestPublisher();
    publisher.answer('/sites/ct/test-connection', 307, `http://127.0.0.1:${other.control.port}/sites/ct/test-connection`);
    expect((await ct.ask('POST', '/publishing/sites/ct/test-connection', {})).status).toBe(503);
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it('does not sign anybody out when the secret is wrong', async () => {
    process.env.BROADSIDE_CONTROL_SECRET = 'another-secret-that-nobody-knows-of';
    expect((await ct.ask('GET', '/publishing/status')).status).toBe(502);
    process.env.BROADSIDE_CONTROL_SECRET = publisher.control.secret;
    expect((await ct.ask('GET', '/publishing/status')).status).toBe(200);
  });

  it('tells of other states’ sites nothing', async () => {
    publisher.answer('/status', 200, { revision: 1, lookedAt: null, problem: null, sites: [liveSite('ny', { reason: untranslated('New York’s secret') })] });
    expect(JSON.stringify((await ct.ask('GET', '/publishing/status')).body)).not.toContain('New York');
  });
});

describe('a publisher that is not there', () => {
  it('is said to be so, in a sentence', async () => {
    await publisher.stop();
    expect(await ct.ask('GET', '/publishing/status')).toMatchObject({ status: 503, message: expect.stringContaining('does not answer') as string });
    process.env.BROADSIDE_CONTROL_PORT = '';
    expect(await ct.ask('GET', '/publishing/status')).toMatchObject({ status: 503, message: expect.stringContaining('without the publisher') as string });
  });
});
