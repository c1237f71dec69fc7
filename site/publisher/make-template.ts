import { BASE, cut, type PageContent, type PageLocals, type Template } from '../src/store/index.ts';
import { anchorsIn } from './checks/links.ts';
import { PublishError } from './errors.ts';
import { pageNotRendered } from './reasons/pages.ts';

/** The compiled theme, as far as it is used here. */
export interface Theme { render(request: Request, options: { locals: PageLocals }): Promise<Response> }

/** Hosts may not send our header, so that the policy stands in each page too. Frame-ancestors works as a header only. */
function withPolicy(html: string, policy: string | null): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy?.replaceAll('"', '&quot;')}">`;
  // Behind the character set, which browsers look for in the first kilobyte only.
  return policy ? html.replace('<meta charset="utf-8">', (charset) => charset + meta) : html;
}

/** Each piece as bytes, all of them in one place. */
function toBytes(pieces: readonly string[]): Buffer[] {
  const all = Buffer.from(pieces.join(''));
  let end = 0;
  return pieces.map((piece) => all.subarray(end, end += Buffer.byteLength(piece)));
}

/**
 * Has the theme make a page or another file.
 * @param base the folder that the site stands in on its domain, without a slash at its end
 * @throws PublishError naming the page when it can't be rendered
 */
export async function makeTemplate(theme: Theme, content: PageContent, path: string, base: string): Promise<Template> {
  const url = new URL(`${BASE}${content.route}`, 'http://press.invalid');
  const response = await theme.render(new Request(url), { locals: { content } });
  const isExpected = response.ok || path === '/404/';
  if (!isExpected) throw new PublishError(pageNotRendered(path, response.status));
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  const text = isHtml ? withPolicy(await response.text(), response.headers.get('content-security-policy')) : await response.text();
  const { pieces, names } = cut(text, content.reads.blanks);
  return { pieces: toBytes(pieces.map((piece) => piece.replaceAll(BASE, base))), names, ...(isHtml ? anchorsIn(text) : { links: [], ids: [] }) };
}
