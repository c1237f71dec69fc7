/** Strapi's own role that may do everything. */
export const SUPER_ADMINISTRATOR = 'strapi-super-admin';
/** What one may do: write for the whole union. */
export const NATIONAL_EDITOR = 'national-editor';
/** What one may do: write for the states that the person's other roles name. */
export const STATE_EDITOR = 'state-editor';

const prefix = 'affiliate-';

/** The role that says for whom a state editor writes: `ct` -> `affiliate-ct`. It has no permissions of its own. */
export const affiliateRole = (code: string): string => prefix + code;

/** The affiliates that a person's roles name. */
export const affiliatesOf = (roles: readonly string[]): string[] =>
  roles.filter((role) => role.startsWith(prefix)).map((role) => role.slice(prefix.length));
