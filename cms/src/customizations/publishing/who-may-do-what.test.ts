import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestPublisher, type TestPublisher } from '../../../testing/publisher.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let publisher: TestPublisher;
let cms: TestCms;
const people: Record<string, Person> = {};
beforeAll(async () => {
  publisher = await startTestPublisher();
  cms = await startTestCms(undefined, publisher.control);
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.both = await signIn(cms, 'state-editor', 'affiliate-ct', 'affiliate-ny');
  people.stateless = await signIn(cms, 'state-editor');
  people.roleless = await signIn(cms, 'affiliate-ct');
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});

/** Everything that can be asked about one site. */
const requests: Record<string, [method: string, path: string, body?: object]> = {
  'list the versions': ['GET', 'releases'],
  'see where it is hosted': ['GET', 'hosting'],
  'see the last delivery': ['GET', 'delivery'],
  'see what stands at its address': ['GET', 'copy'],
  'download': ['GET', 'zip'],
  'publish': ['POST', 'publish', { confirmRemoval: true }],
  'bar a version': ['POST', 'never-restore', { release: 6, reason: 'A wrong telephone number' }],
  'show an earlier version': ['POST', 'rollback', { release: 6 }],
  'deliver': ['POST', 'deploy', {}],
  'test the connection': ['POST', 'test-connection', {}],
};
const everything = Object.keys(requests);
const ofNational = everything.slice(0, 7);

/** Who may do what with which site; all that is not here is refused. */
const table: Record<string, Record<string, string[]>> = {
  administrator: { us: everything, ct: everything, ny: everything },
  national: { us: everything, ct: ofNational, ny: ofNational },
  ct: { ct: everything },
  both: { ct: everything, ny: everything },
  stateless: {},
  roleless: {},
};

describe.each(Object.entries(table))('%s', (name, sites) => {
  it('sees the state of exactly their sites', async () => {
    const { status, body } = await people[name]!.ask<{ sites?: { code: string }[] }>('GET', '/publishing/status');
    expect(status).toBe(Object.keys(sites).length ? 200 : 403);
    expect((body.sites ?? []).map(({ code }) => code)).toEqual(Object.keys(sites));
  });

  it.each(everything)('may %s exactly where the table says', async (request) => {
    const [method, path, body] = requests[request]!;
    for (const code of ['us', 'ct', 'ny', 'zz']) {
      const before = publisher.asked.length;
      const { status } = await people[name]!.ask(method, `/publishing/sites/${code}/${path}`, body);
      const may = Boolean(sites[code]?.includes(request));
      const refused = !Object.keys(sites).length || code in sites ? 403 : 404;
      const passedOn = publisher.asked.length - before;
      expect([code, status, passedOn]).toEqual([code, may ? 200 : refused, may && path !== 'hosting' ? 1 : 0]);
    }
  });
});

describe('nobody else', () => {
  it.each(everything)('may %s: not without signing in, not with a token', async (request) => {
    const [method, path, body] = requests[request]!;
    const admin = await cms.token('read', 'everything');
    for (const authorization of ['', `Bearer ${admin}`, `Bearer ${publisher.control.secret}`]) {
      const before = publisher.asked.length;
      const response = await fetch(`${cms.url}/publishing/sites/ct/${path}`, { method, headers: { authorization, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) });
      expect(response.status).toBe(401);
      expect(publisher.asked.slice(before)).toEqual([]);
    }
  });

  it.each(['/publishing/status', '/publishing/removals'])('reads %s', async (path) => {
    expect((await fetch(cms.url + path)).status).toBe(401);
    expect((await people.roleless!.ask('GET', path)).status).toBe(403);
  });
});

describe('a site in the list', () => {
  it('says what the person may do with it', async () => {
    const actions = async (person: Person) => (await person.ask<{ sites: { code: string; actions: string[] }[] }>('GET', '/publishing/status')).body.sites.map(({ code, actions: may }) => [code, may.length]);
    expect(await actions(people.national!)).toEqual([['us', 5], ['ct', 3], ['ny', 3]]);
    expect(await actions(people.ct!)).toEqual([['ct', 5]]);
  });
});
