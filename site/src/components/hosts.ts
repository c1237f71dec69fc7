/** The site that a web address leads to, as people say it: `nea.org`. Null for addresses of this site, mail and telephone. */
export function hostOf(address: string): string | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}
