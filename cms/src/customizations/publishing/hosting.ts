import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types.ts';
import { seeingAll } from '../owner-scope/request.ts';

/** Where an affiliate's site is to be found and how it gets there, as its form says. */
export interface HostingSettings {
  domain: string | null;
  basePath: string | null;
  way: string | null;
  note: string | null;
}

type Affiliate = Pick<HostingSettings, 'domain' | 'basePath'> & { hosting: { way: string | null; note: string | null } | null };

/** The settings that are live: those of the published affiliate; null when it is not published. */
export async function hostingOf(strapi: Core.Strapi, code: string): Promise<HostingSettings | null> {
  const where = { code, publishedAt: { $notNull: true } };
  const found = await seeingAll(() => strapi.db.query(uidOf('affiliate')).findOne({ where, populate: ['hosting'] })) as Affiliate | null;
  if (!found) return null;
  const { domain, basePath, hosting } = found;
  return { domain, basePath, way: hosting?.way ?? null, note: hosting?.note ?? null };
}
