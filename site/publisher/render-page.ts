import type { Media } from '@broadside/shared/content';
import { BASE, type Icon, type Offered, PageContent, type PageLocals, type Parts, type Place, type Question, type Site } from '../src/store/index.ts';
import { PublishError } from './errors.ts';

/** The compiled theme, as far as it is used here. */
export interface Theme { render(request: Request, options: { locals: PageLocals }): Promise<Response> }

/** A page as it came out of the theme, with the placeholder for the site's folder. */
export interface RenderedPage {
  place: Place;
  /** A page's text; the bytes of a file that is none, as its endpoint wrote them. */
  body: string | Buffer;
  /** All it asked; while the answers hold, so does the page. */
  questions: readonly Question[];
  pictures: readonly Media[];
  downloads: readonly Offered[];
  /** By the icon's name. */
  icons: ReadonlyMap<string, Icon>;
  /** When time alone would change it, in milliseconds since 1970. */
  validUntil: number;
}

/** Hosts may not send our header, so that the policy stands in each page too. Frame-ancestors works as a header only. */
function withPolicy(html: string, policy: string | null): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy?.replaceAll('"', '&quot;')}">`;
  // Behind the character set, which browsers look for in the first kilobyte only.
  return policy ? html.replace('<meta charset="utf-8">', (charset) => charset + meta) : html;
}

/** @throws PublishError naming the page when it can't be rendered */
export async function renderPage(theme: Theme, parts: Parts, site: Site, place: Place): Promise<RenderedPage> {
  const content = new PageContent(site, place.locale, place.path, parts);
  const url = new URL(`${BASE}${content.route}`, 'http://press.invalid');
  const response = await theme.render(new Request(url), { locals: { content } });
  const isExpected = response.ok || place.path === '/404/';
  if (!isExpected) throw new PublishError(`The page ${place.path} could not be rendered (${response.status}).`);
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  const { questions, used: { pictures, downloads, icons }, validUntil } = content.reads;
  return {
    place,
    body: isHtml ? withPolicy(await response.text(), response.headers.get('content-security-policy')) : Buffer.from(await response.arrayBuffer()),
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
export async function* renderPages(theme: Theme, parts: Parts, site: Site, places: readonly Place[]): AsyncGenerator<RenderedPage> {
  for (let at = 0; at < places.length; at += AT_ONCE) {
    yield* await Promise.all(places.slice(at, at + AT_ONCE).map((place) => renderPage(theme, parts, site, place)));
  }
}
