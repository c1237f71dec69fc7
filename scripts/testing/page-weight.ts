import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The weight of a text packed with Brotli, as hosts do that pack files once, in bytes. */
export const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

/** What a page weighs beside its text, in bytes, compressed. */
export interface PageWeight { styles: number; template: number; scripts: number; islands: number }

const addresses = (html: string, pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map(([, address]) => address!))];

/** The modules that a script loads before it runs, and theirs. */
function withImports(folder: string, address: string, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const code = readFileSync(join(folder, address), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(folder, address.replace(/[^/]+$/, name!), found);
  return found;
}

const weigh = (folder: string, all: readonly string[]): number => all.reduce((sum, address) => sum + compressed(readFileSync(join(folder, address))), 0);

/** The page without the text that editors wrote: no words between tags in its main part, nor those that an island is given. */
const templateOf = (html: string): string =>
  html.replace(/<main[\s\S]*<\/main>/, (main) => main.replace(/>[^<]+</g, '><').replace(/ props="[^"]*"/g, ' props=""'));

/** @param folder of the site; @param path of the page, `/toolkits/` */
export function weighPage(folder: string, path: string): PageWeight {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const islands = addresses(html, /(?:component-url|renderer-url)="([^"]+)"/g).flatMap((address) => [...withImports(folder, address)]);
  const scripts = addresses(html, /<script[^>]*\ssrc="([^"]+)"/g).flatMap((address) => [...withImports(folder, address)]);
  return {
    styles: weigh(folder, addresses(html, /rel="stylesheet" href="([^"]+)"/g)),
    template: compressed(templateOf(html)),
    scripts: weigh(folder, [...new Set(scripts)]),
    islands: weigh(folder, [...new Set(islands)]),
  };
}
