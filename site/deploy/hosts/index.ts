import { addressOf, type LiveSite, readSiteFile } from '../live-site.ts';
import { rebaseHtml } from '../rebase.ts';
import { apacheFiles } from './apache.ts';
import type { Facts, HostFiles } from './host.ts';
import { cloudflareFiles, netlifyFiles } from './jamstack.ts';
import { githubFiles, plainFiles } from './plain.ts';

export { nginxConfig } from './nginx.ts';

/** What reads the files: it decides which stand beside the pages. nginx reads none; its configuration is written by itself. */
export const webServers = ['apache', 'netlify', 'cloudflare', 'github', 'nginx', 'plain'] as const;
export type WebServer = (typeof webServers)[number];

const writers: Record<WebServer, HostFiles> = { apache: apacheFiles, netlify: netlifyFiles, cloudflare: cloudflareFiles, github: githubFiles, nginx: () => ({}), plain: plainFiles };

/** The pages for what was taken down, as they are where the site is to stand. */
async function gonePagesOf(site: LiveSite, base = site.base): Promise<Record<string, string>> {
  const paths = Object.keys(site.files).filter((path) => /^([a-z]{2}\/)?410\.html$/.test(path));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => {
    const html = (await readSiteFile(site, path)).toString();
    return [path, base === site.base ? html : rebaseHtml(html, site.base, base, (file) => file in site.files)] as const;
  })));
}

/**
 * What a web server has to know about a site.
 * @param base when the site is to stand in another folder than it was made for
 */
export async function hostFacts(site: LiveSite, base?: string): Promise<Facts> {
  const shows = (path: string): boolean => (path.endsWith('/') ? `${path}index.html` : path).slice(1) in site.files;
  const { moved, since } = site.former;
  const gone = site.former.gone.filter((path) => !shows(path));
  return {
    code: site.code,
    base: base ?? site.base,
    address: await addressOf(site),
    languages: Object.keys(site.files).flatMap((path) => /^([a-z]{2})\/404\.html$/.exec(path)?.[1] ?? []),
    closed: site.closed,
    gonePage: '410.html' in site.files ? '410.html' : '404.html',
    // An address that shows something again leads nowhere else.
    former: { moved: Object.fromEntries(Object.entries(moved).filter(([from]) => !shows(from))), gone, since },
    gonePages: gone.length ? await gonePagesOf(site, base) : {},
  };
}

/** The files that a web server reads beside a site's pages, by path. Never one of the site's own. */
export function hostFiles(server: WebServer, facts: Facts, site: LiveSite): Record<string, string> {
  return Object.fromEntries(Object.entries(writers[server](facts)).filter(([path]) => !(path in site.files)));
}
