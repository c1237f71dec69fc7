import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one built page tells search engines. */
export interface FoundPage { canonical: string | null; isHidden: boolean; language: string; title: string; translations: Record<string, string> }

/** All pages of one site's folder by their address. @param origin `https://ct.example.org/` */
export function foundPages(folder: string, origin: string): Map<string, FoundPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return new Map(files.map((path) => {
    const [head = ''] = readFileSync(join(folder, path), 'utf8').split('</head>');
    const first = (pattern: RegExp): string | null => pattern.exec(head)?.[1] ?? null;
    return [origin + path.replace(/index\.html$/, ''), {
      canonical: first(/<link rel="canonical" href="([^"]+)"/),
      isHidden: head.includes('<meta name="robots" content="noindex"'),
      language: first(/<html lang="([^"]+)"/) ?? '',
      title: first(/<title>([^<]+)<\/title>/) ?? '',
      translations: Object.fromEntries([...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, address]) => [language!, address!])),
    }];
  }));
}

/** The addresses that a site's sitemap names. */
export const sitemapAddresses = (folder: string): string[] =>
  [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);

/** What is wrong with how pages name their main copies and translations, as sentences. */
export function wronglyFound(pages: ReadonlyMap<string, FoundPage>): string[] {
  const isMain = (address: string): boolean => pages.get(address)?.canonical === address;
  return [...pages].flatMap(([address, { canonical, isHidden, translations }]) => [
    ...(isHidden === (canonical === null) ? [] : [`${address} is hidden and has a main copy, or neither`]),
    ...(canonical === null || isMain(canonical) ? [] : [`${address} names ${canonical}, which is no main copy`]),
    ...Object.entries(translations).flatMap(([language, other]) => {
      const named = pages.get(other);
      const isMutual = isMain(other) && named?.language === language && Object.values(named.translations).includes(address);
      return isMutual ? [] : [`${address} names ${other} as its ${language} translation, which does not answer`];
    }),
  ]);
}
