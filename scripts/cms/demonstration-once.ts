import type { Core } from '@strapi/strapi';
import { seedDemonstration } from '../seed/demonstration.ts';

/** Puts the demonstration content into a CMS that never had any. Gives the number of items; null when it was done before. */
export async function seedOnce(strapi: Core.Strapi): Promise<number | null> {
  const store = strapi.store({ type: 'core', name: 'broadside' });
  if (await store.get({ key: 'demonstration' })) return null;
  const count = await seedDemonstration(strapi);
  await store.set({ key: 'demonstration', value: { items: count } });
  return count;
}
