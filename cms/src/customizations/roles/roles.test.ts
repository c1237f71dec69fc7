import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from '@broadside/shared/content';
import { contentOf } from '../../../testing/content.mts';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { ensureRoles } from './ensure.ts';

const affiliates = '/content-manager/collection-types/api::affiliate.affiliate';
const versions = '/content-manager/collection-types/api::local-edition.local-edition';

let cms: TestCms;
let national: Person;
let ct: Person;
beforeAll(async () => {
  cms = await startTestCms();
  national = await signIn(cms, 'national-editor');
  ct = await signIn(cms, 'state-editor', 'affiliate-ct');
});
afterAll(() => cms.stop());

const fields = (code: string) => ({
  name: `Affiliate ${code}`, shortName: code, code, owner: code, state: code, languages: 'en_es',
  brand: { primary: '#12356b', accent: '#a1341f' }, contact: { phone: '860-555-0100' },
});
const makeAffiliate = async (code: string): Promise<string> => (await contentOf(cms.strapi).documents('affiliate').create({ data: fields(code) as never })).documentId;

describe('the roles', () => {
  const all = () => cms.strapi.db.query('admin::role').findMany({ orderBy: 'id' }) as Promise<{ code: string; name: string }[]>;

  it('are there after the first start: two for what, one for each state, and Strapi’s for administrators', async () => {
    const codes = (await all()).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['strapi-super-admin', 'national-editor', 'state-editor', ...Object.keys(states).map((code) => `affiliate-${code}`)].toSorted());
    expect((await all()).find(({ code }) => code === 'affiliate-ct')?.name).toBe('Connecticut');
  });

  it('stay as they are at the next start, and come again when one is missing', async () => {
    const before = await all();
    await ensureRoles(cms.strapi);
    expect(await all()).toEqual(before);
    await cms.strapi.db.query('admin::role').deleteMany({ where: { code: 'affiliate-wy' } });
    await ensureRoles(cms.strapi);
    expect((await all()).map(({ code }) => code).toSorted()).toEqual(before.map(({ code }) => code).toSorted());
  });

  it('leave nothing behind of Strapi’s “Editor” and “Author”', async () => {
    const links = await cms.strapi.db.connection('admin_permissions_role_lnk').leftJoin('admin_roles', 'admin_roles.id', 'role_id').whereNull('admin_roles.id');
    expect(links).toEqual([]);
    expect(await cms.strapi.db.query('admin::permission').count({ where: { role: { id: { $null: true } }, apiToken: { id: { $null: true } } } })).toBe(0);
  });

  it('of states give nothing by themselves', async () => {
    expect(await cms.strapi.db.query('admin::permission').count({ where: { role: { code: { $startsWith: 'affiliate-' } } } })).toBe(0);
  });

  it('never read, change, publish or delete content of a state’s editors without a condition', async () => {
    const permissions = await cms.strapi.db.query('admin::permission').findMany({ where: { role: { code: 'state-editor' }, subject: { $startsWith: 'api::' } } }) as { action: string; conditions: string[] }[];
    const without = permissions.filter(({ conditions }) => !conditions.length).map(({ action }) => action);
    expect(new Set(without)).toEqual(new Set(['plugin::content-manager.explorer.create']));
  });
});

describe('an affiliate', () => {
  it('is changed, translated and published by its own editors', async () => {
    const id = await makeAffiliate('ct');
    expect((await ct.ask('PUT', `${affiliates}/${id}`, { tagline: 'Together' })).status).toBe(200);
    const spanish = await ct.ask<{ data: { owner: string } }>('POST', `${affiliates}/${id}/actions/publish?locale=es`, { ...fields('ct'), owner: 'us', tagline: 'Juntos' });
    expect(spanish.status).toBe(200);
    expect(spanish.body.data.owner).toBe('ct');
    expect((await ct.ask('POST', `${affiliates}/${id}/actions/publish`, {})).status).toBe(200);
  });

  it('is not changed by another state’s or national editors', async () => {
    const id = await makeAffiliate('ny');
    expect((await ct.ask('PUT', `${affiliates}/${id}`, { tagline: 'Ours' })).status).toBe(404);
    expect((await national.ask('PUT', `${affiliates}/${id}`, { tagline: 'Ours' })).status).toBe(403);
  });

  it('is added and removed by administrators only', async () => {
    const id = await makeAffiliate('vt');
    const vt = await signIn(cms, 'state-editor', 'affiliate-vt');
    expect((await vt.ask('DELETE', `${affiliates}/${id}`)).status).toBe(403);
    expect((await vt.ask('POST', `${affiliates}/clone/${id}`, fields('vt'))).status).toBe(403);
    for (const person of [vt, national]) {
      expect(await person.ask('POST', affiliates, fields('me'))).toMatchObject({ status: 403, message: 'Affiliates are added by an administrator only. Nothing was changed.' });
    }
    const administrator = await signIn(cms, 'strapi-super-admin');
    expect((await administrator.ask('POST', affiliates, fields('me'))).status).toBe(201);
  });
});

describe('a state’s version of a national item', () => {
  it('is made by the state’s editors, read by national ones, and changed by nobody else', async () => {
    const article = await contentOf(cms.strapi).create('article', { owner: 'us' });
    const made = await ct.ask<{ data: { documentId: string } }>('POST', versions, { title: 'Ours', article: { connect: [{ documentId: article, locale: 'en' }] } });
    expect(made.status).toBe(201);
    const path = `${versions}/${made.body.data.documentId}`;
    expect((await national.ask('GET', path)).status).toBe(200);
    expect((await national.ask('PUT', path, { title: 'Theirs' })).status).toBe(403);
    expect((await national.ask('POST', versions, { title: 'Theirs' })).status).toBe(403);
    expect((await ct.ask('POST', `${path}/actions/publish`, {})).status).toBe(200);
  });
});
