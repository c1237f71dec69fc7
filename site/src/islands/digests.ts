import { hash } from 'node:crypto';
import type { AstroGlobal } from 'astro';

type Digest = Parameters<NonNullable<AstroGlobal['csp']>['insertScriptHash']>[0];

interface Digests { scripts: Digest[]; styles: Digest[] }

/** All scripts and styles that Astro may write into a page, beside an island. Filled in when the theme starts: adapter/entry.ts. */
export const astrosOwn: Digests = { scripts: [], styles: [] };

const inline = /<(script|style)>(.*?)<\/\1>/gs;

const digestsIn = (html: string): string[] => [...html.matchAll(inline)].map(([, , text]) => `sha256-${hash('sha256', text!, 'base64')}`);

/**
 * The digests that a page's policy has to allow: of what Astro wrote into this very page, and of nothing else that may stand there.
 * They can't be compressed, and most pages need none.
 * @param pieces all of the page where an island may stand
 */
export function digestsFor(...pieces: readonly string[]): Digests {
  const written = new Set(pieces.filter((html) => html.includes('<astro-island')).flatMap(digestsIn));
  const isWritten = (entry: Digest): boolean => written.has(typeof entry === 'string' ? entry : entry.hash);
  return { scripts: astrosOwn.scripts.filter(isWritten), styles: astrosOwn.styles.filter(isWritten) };
}
