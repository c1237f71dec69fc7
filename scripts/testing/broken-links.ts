import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const addressPattern = /\s(?:href|src)="([^"]*)"|\ssrcset="([^"]*)"/g;
const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

function addressesIn(html: string): string[] {
  return [...html.matchAll(addressPattern)].flatMap(([, single, set]) =>
    (single !== undefined ? [single] : (set ?? '').split(',').map((part) => part.trim().split(' ')[0]!))).map(decode);
}

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** Every link, picture, style and fragment of a folder of pages that leads nowhere inside it: `toolkits/index.html -> /nothing/`. */
export function brokenLinks(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
  const hasId = (file: string, id: string): boolean => !file.endsWith('.html') || (texts.get(file) ?? '').includes(` id="${id}"`);
  const isBroken = (page: string, address: string): boolean => {
    if (!/^[/#]/.test(address)) return false;
    const [path = '', fragment] = address.split('#');
    const file = path ? join(folder, fileOf(decodeURIComponent(path.split('?')[0]!))) : page;
    return !existsSync(file) || Boolean(fragment && !hasId(file, decodeURIComponent(fragment)));
  };
  return [...texts].flatMap(([page, text]) =>
    [...new Set(addressesIn(text))].filter((address) => isBroken(page, address)).map((address) => `${relative(folder, page)} -> ${address}`));
}
