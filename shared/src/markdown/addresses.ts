/** A site that does not exist (RFC 2606), to tell the paths of this site from addresses elsewhere. */
const HERE = 'https://this-site.invalid';

const ELSEWHERE = new Set(['https:', 'http:']);
const OTHER_SAFE = new Set(['mailto:', 'tel:']);

/** Where an address leads: a place on this page, a path on this site, another site, or a mail or phone program. */
export type Address = { kind: 'fragment' | 'path' | 'elsewhere' | 'program'; value: string };

/**
 * Reads an address exactly as a browser would (WHATWG URL), so that tabs, entities, back-slashes
 * and capitals can't hide a protocol, and writes it in its plain form.
 *
 * @returns null for every address that is not https, http, mailto, tel, a site-absolute path or a fragment.
 *   A relative path is null too: the same text appears on pages at different depths.
 */
export function readAddress(written: string): Address | null {
  const trimmed = written.trim();
  if (trimmed.startsWith('#')) return trimmed.length > 1 ? { kind: 'fragment', value: decoded(trimmed.slice(1)) } : null;
  if (!URL.canParse(trimmed, HERE)) return null;
  const url = new URL(trimmed, HERE);
  // A path that begins with two slashes, as `/.//other.test/` becomes one, would be read as another site's name.
  if (url.origin === HERE) return trimmed.startsWith('/') ? { kind: 'path', value: url.pathname.replace(/^\/+/, '/') + url.search + url.hash } : null;
  if (ELSEWHERE.has(url.protocol)) return { kind: 'elsewhere', value: url.href };
  return OTHER_SAFE.has(url.protocol) ? { kind: 'program', value: url.href } : null;
}

/** Whether an address that our own code computed is safe to print; unlike an editor's it may be relative. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address, HERE)) return false;
  const { protocol } = new URL(address, HERE);
  return ELSEWHERE.has(protocol) || OTHER_SAFE.has(protocol);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
