import { BASE, flat } from '../../src/store/index.ts';

/** The addresses inside the site that a page leads to, and the names inside it that others may lead to. */
export interface Anchors { links: readonly string[]; ids: readonly string[] }

const linkPattern = new RegExp(`(?:href|src)="(?:${BASE}([^"?#]*))?(?:\\?[^"#]*)?(#[^"]*)?"`, 'g');

/** More copies than this are forgotten all at once. */
const MOST = 50_000;
const copies = new Map<string, string>();

/** A piece cut out of a page keeps the whole page in memory for as long as it is known itself. Its copy does not, and pages share most of them. */
function copyOf(piece: string): string {
  const known = copies.get(piece);
  if (known !== undefined) return known;
  if (copies.size >= MOST) copies.clear();
  const copy = flat(piece);
  copies.set(copy, copy);
  return copy;
}

/** @param html as it was rendered, with the placeholder for the site's folder */
export function anchorsIn(html: string): Anchors {
  const links = new Set<string>();
  for (const [, path, fragment] of html.matchAll(linkPattern)) {
    if (path !== undefined || (fragment && fragment.length > 1)) links.add(copyOf(`${path ?? ''}${fragment ?? ''}`));
  }
  return { links: [...links], ids: [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => copyOf(id!)) };
}

/** An address that an editor typed badly is looked for as it stands, and not found. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a link leads to: the file's path within the site, and the name in it. Null stands for the page itself. */
export function targetOf(link: string, fileOf: (address: string) => string): { file: string | null; id: string | null } {
  const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(link)!;
  return { file: path === '' ? null : fileOf(decoded(path)), id: fragment === '' ? null : decoded(fragment) };
}
