import { nationalCode } from '@broadside/shared/content';

/** What no page of a site may contain. */
export interface Canaries { code: string; secrets: readonly string[] }

/** A word that anyone may put into a draft, or into one state's text, to see that it never gets out: `broadside-canary-draft`, `broadside-canary-ct`. */
const marker = /broadside-canary-([a-z]+)/gi;

/**
 * Looks for what must never be on this site: a marker of a draft or of another affiliate, or one of our own secrets.
 * @returns what was found, in words for an editor; null when all is well. A secret is never repeated.
 */
export function findCanary(text: string, { code, secrets }: Canaries): string | null {
  if (secrets.some((secret) => text.includes(secret))) return 'one of the secret keys of this installation';
  for (const [word, whose] of text.matchAll(marker)) {
    const owner = whose!.toLowerCase();
    if (owner !== code && owner !== nationalCode) return `“${word}”, which belongs to ${owner === 'draft' ? 'a draft' : `the site of “${owner}”`}`;
  }
  return null;
}
