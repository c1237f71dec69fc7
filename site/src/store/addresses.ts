import type { Locale } from '@broadside/shared/content';
import { localePrefix } from '@broadside/shared/view';

/** Stands before every address in a rendered page; the site's own folder takes its place when the page is written. */
export const BASE = '/__base__';

/** `https://ct.example.org/` from an affiliate's settings; a local address when it has no domain yet. Ends with a slash. */
export function originOf({ domain, basePath, code }: { domain: string | null; basePath: string | null; code: string }): string {
  return domain ? `https://${domain}${basePath ?? '/'}` : `http://${code}.localhost:4300/`;
}

/** The address of a path in a language, from the site's root: `/es/toolkits/`. */
export const localAddress = (locale: Locale, path: string): string => `${localePrefix(locale)}${path}`;
