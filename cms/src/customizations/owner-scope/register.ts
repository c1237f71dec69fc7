import type { Core } from '@strapi/strapi';
import { keepAddresses } from './affiliate-address.ts';
import { registerConditions } from './conditions.ts';
import { limitCounts } from './counts.ts';
import { hideCreators } from './creators.ts';
import { explainRefusals } from './explain.ts';
import { keepIdentity } from './identity.ts';
import { limitLibrary } from './library.ts';
import { keepOneOwner } from './one-owner.ts';
import { limitPicker } from './picker.ts';
import { limitReads } from './reads.ts';
import { limitWrites } from './writes.ts';

/** What must be in place before Strapi reads its routes. */
export function registerOwnerScope(strapi: Core.Strapi): void {
  keepIdentity(strapi);
  keepOneOwner(strapi);
  limitWrites(strapi);
  keepAddresses(strapi);
  hideCreators(strapi);
  limitPicker(strapi);
  limitCounts(strapi);
  limitLibrary(strapi);
  explainRefusals(strapi);
}

/** What needs the database. */
export async function startOwnerScope(strapi: Core.Strapi): Promise<void> {
  limitReads(strapi);
  await registerConditions(strapi);
}
