import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export const ADMINISTRATOR = 'admin@example.org';

/** A password that can be typed: 80 random bits in groups, with the capital letter and digit that Strapi asks for. */
export const newPassword = (): string => `Broadside-${randomBytes(10).toString('hex').match(/.{5}/g)!.join('-')}-7`;

/** Makes the first administrator. Gives the password, or null when there is an administrator already. */
export async function ensureAdministrator(strapi: Core.Strapi): Promise<string | null> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return null;
  const password = newPassword();
  const role = await strapi.service('admin::role').getSuperAdmin();
  await users.create({ email: ADMINISTRATOR, firstname: 'First', lastname: 'Administrator', password, isActive: true, registrationToken: null, roles: [role.id] });
  return password;
}

/** Makes the token with which the publisher reads all that is published. */
export async function makePublisherToken(strapi: Core.Strapi): Promise<string> {
  const permissions = ['api::snapshot.snapshot.read', 'api::snapshot.snapshot.everything', 'api::snapshot.snapshot.media'];
  const tokens = strapi.service('admin::api-token');
  const old = await tokens.getByName('Publisher');
  if (old) await tokens.revoke(old.id);
  const token = await tokens.create({ name: 'Publisher', description: 'Reads everything published, to make the sites.', type: 'custom', permissions, lifespan: null }) as { accessKey: string };
  return token.accessKey;
}
