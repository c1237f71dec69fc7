import type { Locale, Media } from '@broadside/shared/content';
import { mainLocale } from '@broadside/shared/content';
import { BASE, localAddress, PageContent, type PageLocals, rootFiles, type Site } from '../src/store/index.ts';
import { PublishError } from './errors.ts';

/** The compiled theme, as far as it is used here. */
export interface Theme { render(request: Request, options: { locals: PageLocals }): Promise<Response> }

/** The rendered text files of a site by path, the pictures and files they show, and until when all of it is true (milliseconds since 1970). */
export interface RenderedSite { texts: Map<string, string>; pictures: Map<string, Media>; downloads: Map<string, Media>; validUntil: number }

/** The file that a path is written to: `/es/toolkits/` -> `es/toolkits/index.html`. Hosts look for `404.html` beside the first page. */
export function fileOf(address: string): string {
  const path = address.slice(1).replace(/(^|\/)404\/$/, '$1404.html');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Hosts may not send our header, so that the policy stands in each page too. Frame-ancestors works as a header only. */
function withPolicy(html: string, policy: string | null): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy?.replaceAll('"', '&quot;')}">`;
  // Behind the character set, which browsers look for in the first kilobyte only.
  return policy ? html.replace('<meta charset="utf-8">', (charset) => charset + meta) : html;
}

async function renderPage(theme: Theme, content: PageContent, brandCss: string): Promise<string> {
  const url = new URL(`${BASE}${content.route}`, 'http://press.invalid');
  const response = await theme.render(new Request(url), { locals: { content, brandCss } });
  const text = await response.text();
  const isExpected = response.ok || content.path === '/404/';
  if (!isExpected) throw new PublishError(`The page ${content.path} could not be rendered (${response.status}).`);
  return withPolicy(text, response.headers.get('content-security-policy'));
}

const pathsIn = (site: Site, locale: Locale): string[] => [...site.content.get(locale)!.paths, ...(locale === mainLocale ? rootFiles : [])];

/** Pages rendered together: Astro works digests of islands in another thread, and one page's wait is another page's turn. */
const AT_ONCE = 8;

/**
 * Renders all pages and feeds of one site.
 * @param basePath the folder that the site stands in on its domain: `/` or `/ct/`
 * @param brandCss the address of the brand's colors, without the base
 */
export async function renderSite(theme: Theme, site: Site, basePath: string, brandCss: string): Promise<RenderedSite> {
  const rendered: RenderedSite = { texts: new Map(), pictures: new Map(), downloads: new Map(), validUntil: Infinity };
  const base = basePath.replace(/\/$/, '');
  const pages = site.locales.flatMap((locale) => pathsIn(site, locale).map((path) => new PageContent(site, locale, path)));
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const group = pages.slice(at, at + AT_ONCE);
    const texts = await Promise.all(group.map((content) => renderPage(theme, content, BASE + brandCss)));
    group.forEach((content, index) => {
      rendered.texts.set(fileOf(localAddress(content.locale, content.path)), texts[index]!.replaceAll(BASE, base));
      rendered.validUntil = Math.min(rendered.validUntil, content.validUntil);
      for (const kind of ['pictures', 'downloads'] as const) {
        for (const [sha256, media] of content.used[kind]) rendered[kind].set(sha256, media);
      }
    });
  }
  return rendered;
}
