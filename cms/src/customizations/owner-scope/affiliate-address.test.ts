import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const affiliates = '/content-manager/collection-types/api::affiliate.affiliate';
const fields = (code: string) => ({
  name: `Support Staff United ${code}`, shortName: `SSU ${code}`, code, owner: code, state: code, brand: { primary: '#0a3d62', accent: '#b33939' }, contact: {},
  domain: `${code}.example.org`, basePath: '/', hosting: { way: 'here', note: 'Call Ann.' },
});

let cms: TestCms;
let ids: Record<string, string>;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  const content = contentOf(cms.strapi);
  ids = { us: await content.create('affiliate', fields('us')), ct: await content.create('affiliate', fields('ct')), ny: await content.create('affiliate', fields('ny')) };
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
});
afterAll(() => cms.stop());

const own: Record<string, string> = { administrator: 'ct', national: 'us', ct: 'ct' };
const stateOf = async (code: string): Promise<unknown> => cms.strapi.db.query('api::affiliate.affiliate' as never).findMany({ where: { documentId: ids[code] }, populate: ['hosting'] } as never);

describe.each(['national', 'ct'])('%s', (who) => {
  it.each<[string, object, string?]>([
    ['the domain', { domain: 'other.example.org' }], ['the domain away', { domain: null }], ['the folder', { basePath: '/other/' }],
    ['how it is hosted', { hosting: { way: 'zip' } }], ['the hosting note', { hosting: { way: 'here', note: 'Call Bob.' } }], ['the hosting away', { hosting: null }],
    ['the domain in Spanish', { name: 'En español', shortName: 'SSU', state: 'x', contact: {}, domain: 'other.example.org' }, 'es'],
  ])('cannot change %s', async (_, change, locale = 'en') => {
    const code = own[who]!;
    const before = await stateOf(code);
    const answer = await people[who]!.ask('PUT', `${affiliates}/${ids[code]}?locale=${locale}`, locale === 'en' ? change : { ...fields(code), ...change });
    expect(answer).toMatchObject({ status: 403, message: expect.stringMatching(/^“.+” is set by an administrator only\. Nothing was saved\.$/) as string });
    expect(await stateOf(code)).toEqual(before);
  });

  it('saves the rest, sending the address along as it is', async () => {
    const { hosting: _, ...rest } = fields(own[who]!);
    expect((await people[who]!.ask('PUT', `${affiliates}/${ids[own[who]!]}`, { ...rest, tagline: 'Stronger together' })).status).toBe(200);
    expect((await people[who]!.ask('PUT', `${affiliates}/${ids[own[who]!]}`, { ...fields(own[who]!), tagline: 'Together' })).status).toBe(200);
  });
});

describe('an administrator', () => {
  const save = (change: object) => people.administrator!.ask('PUT', `${affiliates}/${ids.ct}`, change);

  it.each(['-.example.org', 'ct-.example.org', 'localhost', '..', 'ct..org', '.ct.org', 'ct.org.', 'CT.example.org', 'ct.example.org:80'])('cannot give the domain %s', async (domain) => {
    expect((await save({ domain })).status).toBe(400);
  });

  it.each(['ct', '/ct', '/../', '//', '/Ct/', '/ct/\n'])('cannot give the folder %j', async (basePath) => {
    expect((await save({ basePath })).status).toBe(400);
  });

  it('cannot give two affiliates one address', async () => {
    expect(await save({ domain: 'ny.example.org' })).toMatchObject({ status: 400, message: 'The address “ny.example.org/” is taken by “Support Staff United ny”. Choose another in “Web domain” or in “Folder on that domain”.' });
    expect((await save({ domain: 'ny.example.org', basePath: null })).status).toBe(400);
    expect((await save({ domain: 'ny.example.org', basePath: '/ct/' })).status).toBe(200);
  });

  it('cannot give an address that is still published for another', async () => {
    const content = contentOf(cms.strapi);
    await content.publish('affiliate', ids.ny!);
    await content.update('affiliate', ids.ny!, { domain: 'new-york.example.org' });
    expect((await save({ domain: 'ny.example.org', basePath: '/' })).status).toBe(400);
  });

  it('may leave several without a domain', async () => {
    expect((await save({ domain: null, basePath: '/' })).status).toBe(200);
    await contentOf(cms.strapi).update('affiliate', ids.us!, { domain: null });
    await contentOf(cms.strapi).update('affiliate', ids.us!, { domain: 'us.example.org' });
  });
});
