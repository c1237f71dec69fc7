import { digest } from '../publisher/site-files.ts';
import { type LiveSite, readSiteFile } from './live-site.ts';
import { hostFacts, hostFiles, type WebServer } from './hosts/index.ts';
import { rebaseCss, rebaseHtml } from './rebase.ts';

/** One file on its way to where visitors find it. `sha256` is null when it is known only after reading. */
export interface Outgoing { sha256: string | null; read: () => Promise<Buffer> }

/** All files of a delivery by path, but for the receipt, which changes each time. */
export type OutgoingFiles = Map<string, Outgoing>;

/** What is asked of a delivery. */
export interface Wishes {
  webServer: WebServer;
  /** The folder on the domain, `/` or `/ct/`, when it is another than the site was made for. */
  base?: string;
}

const fromText = (text: string): Outgoing => {
  const bytes = Buffer.from(text);
  return { sha256: digest(bytes), read: () => Promise.resolve(bytes) };
};

function moved(site: LiveSite, path: string, from: string, to: string): Outgoing | null {
  const read = async (rewrite: (text: string) => string): Promise<Buffer> => Buffer.from(rewrite((await readSiteFile(site, path)).toString()));
  if (path.endsWith('.html')) return { sha256: null, read: () => read((html) => rebaseHtml(html, from, to, (file) => file in site.files)) };
  return path.endsWith('.css') ? { sha256: null, read: () => read((css) => rebaseCss(css, from, to)) } : null;
}

/** A live site with the files that its web server reads, in a fixed order. */
export async function outgoingFiles(site: LiveSite, { webServer, base }: Wishes): Promise<OutgoingFiles> {
  const to = base ?? site.base;
  const own = Object.entries(site.files).map(([path, { sha256 }]) => {
    const asItIs: Outgoing = { sha256, read: () => readSiteFile(site, path) };
    return [path, (to === site.base ? null : moved(site, path, site.base, to)) ?? asItIs] as const;
  });
  const beside = Object.entries(hostFiles(webServer, await hostFacts(site, to), site)).map(([path, text]) => [path, fromText(text)] as const);
  return new Map([...own, ...beside].sort(([a], [b]) => (a < b ? -1 : 1)));
}
