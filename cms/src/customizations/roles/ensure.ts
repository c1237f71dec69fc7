import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { states } from '@broadside/shared/content';
import { affiliateRole, NATIONAL_EDITOR, STATE_EDITOR } from './names.ts';
import { permissionsOf } from './permissions.ts';

interface Role { id: number; code: string }
interface NewRole { code: string; name: string; description: string }

const working = [NATIONAL_EDITOR, STATE_EDITOR] as const;

const described: readonly NewRole[] = [
  { code: NATIONAL_EDITOR, name: 'National editor', description: 'Writes for the whole union. Reads what the states write, but does not change it.' },
  { code: STATE_EDITOR, name: 'State editor', description: 'Writes for one state or several. Give the role of each state too: without one, this role opens nothing.' },
  ...Object.entries(states).map(([code, name]) => ({ code: affiliateRole(code), name, description: `For state editors who write for ${name}.` })),
];

const rolesOf = (strapi: Core.Strapi): Promise<Role[]> => strapi.db.query('admin::role').findMany({ select: ['id', 'code'] });

async function makeMissing(strapi: Core.Strapi): Promise<void> {
  const known = new Set((await rolesOf(strapi)).map(({ code }) => code));
  const missing = described.filter(({ code }) => !known.has(code));
  // One statement: Strapi's own service asks twice for each role, and 53 of them would show at the first start.
  if (missing.length) await strapi.db.query('admin::role').createMany({ data: missing });
}

/** Strapi's own "Editor" and "Author" would open nothing here, and only mislead whoever gives them. Roles that somebody has are kept. */
async function removeMisleading(strapi: Core.Strapi): Promise<void> {
  const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] }, users: { id: { $null: true } } } }) as Role[];
  if (!roles.length) return;
  const ids = roles.map(({ id }) => id);
  await strapi.db.query('admin::permission').deleteMany({ where: { role: { id: { $in: ids } } } });
  await strapi.db.query('admin::role').deleteMany({ where: { id: { $in: ids } } });
}

/** Brings the permissions up to date when the content model or the rules changed; in between, an administrator's own changes stay. */
async function givePermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'broadside' });
  const wanted = working.map((code) => ({ code, permissions: permissionsOf(strapi, code) }));
  const identity = createHash('sha256').update(JSON.stringify(wanted)).digest('hex');
  if (await store.get({ key: 'roles' }) === identity) return;
  const roles = await rolesOf(strapi);
  for (const { code, permissions } of wanted) {
    await strapi.service('admin::role').assignPermissions(roles.find((role) => role.code === code)!.id, permissions);
  }
  await store.set({ key: 'roles', value: identity });
}

/** Makes the roles that are missing: what one may do (two), and for whom (one for each state). All or nothing. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    await makeMissing(strapi);
    await removeMisleading(strapi);
    await givePermissions(strapi);
  });
}
