import type { Media } from '@broadside/shared/content';
import { BASE, type Icon, isFrame, type Offered, PageContent, type Parts, type Place, type Question, type Site, type Template } from '../src/store/index.ts';
import { type Anchors, anchorsIn } from './checks/links.ts';
import { makeTemplate, type Theme } from './make-template.ts';

/** A page or another file of a site, as its visitors get it. */
export interface RenderedPage extends Anchors {
  place: Place;
  /** Its bytes: the template's, and between them what is its site's own. */
  pieces: readonly Buffer[];
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
export interface Rendering { theme: Theme; parts: Parts; site: Site; base: string }

function fill({ pieces }: Template, own: readonly string[], base: string): Buffer[] {
  const known = new Map<string, Buffer>();
  const bytesOf = (text: string): Buffer => {
    const bytes = known.get(text) ?? Buffer.from(text.replaceAll(BASE, base));
    known.set(text, bytes);
    return bytes;
  };
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [bytesOf(own[index - 1]!), piece]));
}

const lastAnchors = new WeakMap<Template, Anchors>();
const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((text, index) => text === other[index]);

/** A site has a few frames, each around many pages. */
const MOST_FRAMES = 100;
const frames = new Map<string, Anchors>();

function anchorsOfFrame(html: string): Anchors {
  const known = frames.get(html);
  if (known) return known;
  if (frames.size >= MOST_FRAMES) frames.clear();
  const found = anchorsIn(html);
  frames.set(html, found);
  return found;
}

/** Parts around the pages have links of their own, the same on most sites: all that publish the page then share the lists, which are remembered for each. */
function anchorsOf(template: Template, own: readonly string[]): Anchors {
  const parts = own.filter((_, index) => isFrame(template.names[index]!)).map(anchorsOfFrame);
  const links = [...new Set([template, ...parts].flatMap((part) => part.links))];
  const ids = [template, ...parts].flatMap((part) => part.ids);
  const last = lastAnchors.get(template);
  if (last && isSame(last.links, links) && isSame(last.ids, ids)) return last;
  lastAnchors.set(template, { links, ids });
  return { links, ids };
}

/** @throws PublishError naming the page when it can't be rendered */
export async function renderPage({ theme, parts, site, base }: Rendering, place: Place): Promise<RenderedPage> {
  const content = new PageContent(site, place.locale, place.path, parts);
  const { template, own } = await content.template(() => makeTemplate(theme, content, place.path, base));
  const { questions, used: { pictures, downloads, icons }, validUntil } = content.reads;
  return {
    place,
    pieces: fill(template, own, base),
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

/** Small groups, so that no more than a few are held at once. The first page in each language goes alone: it brings the parts that stand around all of them. */
function* inGroups(places: readonly Place[]): Generator<readonly Place[]> {
  for (const [first, ...others] of Map.groupBy(places, ({ locale }) => locale).values()) {
    yield [first!];
    for (let at = 0; at < others.length; at += AT_ONCE) yield others.slice(at, at + AT_ONCE);
  }
}

/** Renders pages one small group after the other. */
export async function* renderPages(rendering: Rendering, places: readonly Place[]): AsyncGenerator<RenderedPage> {
  for (const group of inGroups(places)) yield* await Promise.all(group.map((place) => renderPage(rendering, place)));
}
