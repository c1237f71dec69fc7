import { ownerCodes } from '@broadside/shared/content';
import type { Scope } from '../../customizations/ledger/read.ts';

/** The right to read every affiliate's published items; the others are named by the affiliate's two letters. */
export const everything = 'everything';
export const permissionOf = (name: string): string => `api::snapshot.snapshot.${name}`;

/** What Strapi knows of the API token of a request. */
export interface Credentials { type?: string; permissions?: string[] }

/**
 * Which part of the ledger a token may read, by the boxes ticked for it under Settings, API tokens.
 * @returns null when it may read nothing: no right, or the rights of several affiliates, which no one reader has.
 */
export function scopeOf(credentials: Credentials | undefined): Scope | null {
  if (credentials?.type !== 'custom') return null;
  const rights = credentials.permissions ?? [];
  if (rights.includes(permissionOf(everything))) return { affiliate: null };
  const affiliates = ownerCodes.filter((code) => rights.includes(permissionOf(code)));
  return affiliates.length === 1 ? { affiliate: affiliates[0]! } : null;
}
