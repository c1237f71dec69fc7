import { isTypeName, type TypeName } from '@broadside/shared/content';
import type { UID } from '@strapi/strapi';

/** Strapi's name for a type of ours: `article` -> `api::article.article`. */
export const uidOf = (type: TypeName): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

/** Our name for a Strapi type; null for those that are not content (users, uploads, plugins). */
export function typeOf(uid: string): TypeName | null {
  const match = /^api::([a-z-]+)\.\1$/.exec(uid);
  return match?.[1] && isTypeName(match[1]) ? match[1] : null;
}
