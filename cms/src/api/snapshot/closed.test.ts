import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
const tokens: Record<string, string> = {};

/** Makes a token of another kind than ours: Strapi's "read-only" and "full access" have all rights of a kind, whatever is ticked. */
async function otherToken(type: 'read-only' | 'full-access'): Promise<string> {
  return (await cms.strapi.service('admin::api-token').create({ name: type, description: '', type, lifespan: null }) as { accessKey: string }).accessKey;
}

async function expiredToken(): Promise<string> {
  const token = await cms.token('read', 'everything');
  // Until then it opens the door: what shuts it is the time alone.
  expect((await ask(token, { method: 'GET', path: '/api/snapshot' })).status).toBe(200);
  const newest = await cms.strapi.db.query('admin::api-token').findMany({ orderBy: { id: 'desc' }, limit: 1 }) as { id: number }[];
  await cms.strapi.db.query('admin::api-token').update({ where: { id: newest[0]!.id }, data: { expiresAt: String(Date.now() - 1000) } });
  return token;
}

beforeAll(async () => {
  cms = await startTestCms();
  await contentOf(cms.strapi).createPublished('article', { title: 'Heat' });
  tokens['no token'] = '';
  tokens['an invented token'] = 'a'.repeat(256);
  tokens['an expired token'] = await expiredToken();
  tokens['a read-only token'] = await otherToken('read-only');
  tokens['a full-access token'] = await otherToken('full-access');
  tokens['a token without rights'] = await cms.token();
  tokens['a token that may read, but nothing'] = await cms.token('read');
  tokens['a token for a state that may not read'] = await cms.token('ct');
  tokens['a token for two states'] = await cms.token('read', 'ct', 'ny');
});
afterAll(() => cms.stop());

interface Route { method: string; path: string }

/** All addresses that Strapi answers to by a route, with something in the place of their parameters. */
function routes(): Route[] {
  return cms.strapi.server.listRoutes().flatMap(({ methods, path }) =>
    methods.filter((method: string) => ['GET', 'POST', 'PUT', 'DELETE'].includes(method)).map((method: string) => ({ method, path: String(path).replaceAll(/:\w+/g, '1') })));
}

const ask = (token: string, { method, path }: Route): Promise<Response> =>
  fetch(`${cms.url}${path}`, { method, headers: token ? { authorization: `Bearer ${token}` } : {} });

const kinds = ['no token', 'an invented token', 'an expired token', 'a read-only token', 'a full-access token', 'a token without rights',
  'a token that may read, but nothing', 'a token for a state that may not read', 'a token for two states'];

describe('the content API', () => {
  it('has one door, and beside it only the one for pictures', () => {
    const paths = routes().filter(({ path }) => path.startsWith('/api/'));
    expect(paths).toEqual([{ method: 'GET', path: '/api/snapshot' }, { method: 'GET', path: '/api/snapshot/media/1' }]);
  });

  it.each(kinds)('gives nothing to %s, by any route there is', async (kind) => {
    const open: string[] = [];
    for (const route of routes().filter(({ path }) => path.startsWith('/api/'))) {
      const { status } = await ask(tokens[kind]!, route);
      if (![401, 403].includes(status)) open.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it.each(kinds)('gives nothing to %s at the addresses that Strapi usually has', async (kind) => {
    const open: string[] = [];
    const types = Object.values(cms.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::')).flatMap(({ info }) => [info.pluralName, info.singularName]);
    for (const path of [...types, 'upload/files', 'upload/files/1', 'i18n/locales', 'content-type-builder/content-types', 'content-type-builder/components', 'users', 'connect', '']) {
      const response = await ask(tokens[kind]!, { method: 'GET', path: `/api/${path}?status=draft&populate=*` });
      if (![401, 403, 404].includes(response.status) || (await response.text()).includes('Heat')) open.push(`${path}: ${response.status}`);
    }
    expect(open).toEqual([]);
  });

  it('takes no token from the address, where logs would keep it', async () => {
    const token = await cms.token('read', 'everything');
    expect((await fetch(`${cms.url}/api/snapshot?access_token=${token}&token=${token}`)).status).toBe(401);
  });

  it('changes nothing: there is no way in by POST, PUT, PATCH or DELETE', async () => {
    const token = await cms.token('read', 'everything');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of ['/api/snapshot', '/api/articles', '/api/upload']) expect((await ask(token, { method, path })).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('without signing in', () => {
  it('nothing of the panel answers but what it needs to show the form for signing in, none of it content', async () => {
    const addresses = routes().filter(({ method, path }) => method === 'GET' && path !== '/' && !/[(*]/.test(path));
    const answering: string[] = [];
    for (const route of addresses) {
      const response = await ask('', route);
      if (response.ok || (await response.text()).includes('Heat')) answering.push(route.path);
    }
    expect(answering.toSorted()).toEqual(['/_health', '/admin/init', '/admin/project-type', '/content-manager/preview/script']);
    expect(addresses.length).toBeGreaterThan(50);
  });
});
