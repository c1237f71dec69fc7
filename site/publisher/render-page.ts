import type { Media } from '@broadside/shared/content';
import { BASE, type Icon, type Offered, PageContent, type Parts, type Place, type Question, type Site, type Template } from '../src/store/index.ts';
import { type Anchors, anchorsIn } from './checks/links.ts';
import { makeTemplate, type Theme } from './make-template.ts';

/** A page or another file of a site, as its visitors get it. */
export interface RenderedPage extends Anchors {
  place: Place;
  bytes: Buffer;
  /** What the bytes are made of. */
  template: Template;
  own: readonly string[];
  /** All it asked; while the answers hold, so does the page. */
  questions: readonly Question[];
  pictures: readonly Media[];
  downloads: readonly Offered[];
  /** By the icon's name. */
  icons: ReadonlyMap<string, Icon>;
  /** When time alone would change it, in milliseconds since 1970. */
  validUntil: number;
}

/** What pages are made with. `base` is the folder that the site stands in on its domain, without a slash at its end. */
export interface Press { theme: Theme; parts: Parts; site: Site; base: string }

function fill({ pieces }: Template, own: readonly string[], base: string): Buffer {
  const filled = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from(own[index - 1]!.replaceAll(BASE, base)), piece]));
  return Buffer.concat(filled);
}

/** Parts around the pages have links of their own. */
function anchorsOf({ names, links, ids }: Template, own: readonly string[]): Anchors {
  const parts = own.filter((_, index) => names[index]!.startsWith('frame ')).map(anchorsIn);
  return { links: [...new Set([links, ...parts.map((part) => part.links)].flat())], ids: [ids, ...parts.map((part) => part.ids)].flat() };
}

/** @throws PublishError naming the page when it can't be rendered */
export async function renderPage({ theme, parts, site, base }: Press, place: Place): Promise<RenderedPage> {
  const content = new PageContent(site, place.locale, place.path, parts);
  const { template, own } = await content.template(() => makeTemplate(theme, content, place.path, base));
  const { questions, used: { pictures, downloads, icons }, validUntil } = content.reads;
  return {
    place,
    bytes: fill(template, own, base),
    template,
    own,
    ...anchorsOf(template, own),
    questions: [...questions],
    pictures: [...pictures.values()],
    downloads: [...downloads.values()],
    icons,
    validUntil,
  };
}

/** Pages rendered together: Astro works digests of islands in another thread, and one page's wait is another page's turn. */
const AT_ONCE = 8;

/** Renders pages one small group after the other, so that no more than a few are held at once. */
export async function* renderPages(press: Press, places: readonly Place[]): AsyncGenerator<RenderedPage> {
  for (let at = 0; at < places.length; at += AT_ONCE) {
    yield* await Promise.all(places.slice(at, at + AT_ONCE).map((place) => renderPage(press, place)));
  }
}
