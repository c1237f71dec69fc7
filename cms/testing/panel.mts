import type { Locale } from '@broadside/shared/content';
import type { TestCms } from './start-test-cms.mts';

/** What the CMS answered to somebody in the panel. */
export interface Answer<T = unknown> { status: number; body: T; message: string | undefined }

/** Somebody signed in to the panel. */
export interface Person {
  id: number;
  /** @param language in which their panel is; English when left out */
  ask<T>(method: string, path: string, body?: unknown, language?: Locale): Promise<Answer<T>>;
}

const password = 'Testing-password-1';
let people = 0;

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const body = (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as T & { error?: { message?: string } };
  return { status: response.status, body, message: body?.error?.message };
}

async function makeUser({ strapi }: TestCms, email: string, roleCodes: string[]): Promise<number> {
  const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: roleCodes } } }) as { id: number }[];
  if (roles.length !== roleCodes.length) throw new Error(`Not all of these roles are there: ${roleCodes.join(', ')}`);
  const user = await strapi.service('admin::user').create({ email, firstname: 'Test', lastname: email, password, isActive: true, registrationToken: null, roles: roles.map(({ id }) => id) });
  return (user as { id: number }).id;
}

/** Makes a user with these roles, by their codes, and signs in as they would: with e-mail and password. */
export async function signIn(cms: TestCms, ...roleCodes: string[]): Promise<Person> {
  const email = `person-${people++}@example.org`;
  const id = await makeUser(cms, email, roleCodes);
  const send = (method: string, path: string, body: unknown, language: Locale, token?: string): Promise<Response> => fetch(cms.url + path, {
    method,
    headers: { 'accept-language': language, ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
  });
  const login = await answerOf<{ data: { token: string } }>(await send('POST', '/admin/login', { email, password }, 'en'));
  if (login.status !== 200) throw new Error(`${email} could not sign in: ${login.message}`);
  return { id, ask: async (method, path, body, language = 'en') => answerOf(await send(method, path, body, language, login.body.data.token)) };
}
