import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { digest } from '../../publisher/site-files.ts';
import type { LiveSite } from '../live-site.ts';

const root = mkdtempSync(join(tmpdir(), 'live-sites-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The least that every site has. */
const least = (base: string): Record<string, string> => ({
  'index.html': `<link rel="stylesheet" href="${base}brand/0123456789abcdef.css"><a href="${base}toolkits/">Toolkits</a>`,
  '404.html': 'not found', 'es/404.html': 'no existe', '410.html': 'taken down', 'es/410.html': 'se retiró', 'es/index.html': 'inicio', 'robots.txt': 'User-agent: *\n\nSitemap: https://ct.example.org/sitemap.xml\n',
  'brand/0123456789abcdef.css': 'b{}', '_astro/x.css': `a{mask:url(${base}_astro/hand.svg)}`, '_astro/hand.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'files/0a-form.html': '<script>alert(1)</script>',
  'media/p.webp': 'webp', 'toolkits/index.html': 'toolkits', 'feed.json': '{}',
});

/** A live site in a new folder, with these files besides; `null` leaves one of the usual ones out. */
export function siteWith(texts: Record<string, string | null> = {}, { base = '/', ...facts }: Partial<LiveSite> = {}): LiveSite {
  const folder = mkdtempSync(join(root, 'site-'));
  const all = Object.entries({ ...least(base), ...texts }).filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [path, text] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const files = Object.fromEntries(all.map(([path, text]) => [path, { sha256: digest(text), size: Buffer.byteLength(text) }]));
  return { code: 'ct', folder, release: 1, revision: 7, base, made: '2026-11-21T12:00:00.000Z', files, former: { moved: {}, gone: [] }, closed: false, ...facts };
}
