import { DeployError } from '../errors.ts';
import { wholeDomainOnly } from '../reasons/deliveries.ts';
import { errorPage, type Facts, type HostFiles, stayOpen, targetOf } from './host.ts';
import { immutableFolders, keptForever, safety, uploadPolicy, uploads } from './headers.ts';
import { noticePages } from './notice.ts';

const text = (lines: string[]): string => `${lines.join('\n')}\n`;
const rule = (address: string, headers: Record<string, string>): string => [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Both hosts join the values of all rules that fit: an upload gets two content policies, and browsers keep to both. Pages are asked for again by default. */
const headers = text([
  rule('/*', safety),
  ...immutableFolders.map((folder) => rule(`/${folder}/*`, { 'Cache-Control': keptForever })),
  rule(`/${uploads}/*`, { 'Content-Security-Policy': uploadPolicy }),
]);

const moves = (facts: Facts): string[] => Object.entries(facts.former.moved).map(([from, to]) => `${from} ${targetOf(facts, to)} 301`);

/** @throws DeployError when the site is to stand in a folder: their rules are read at the root of a domain only. */
function needRoot({ base, code }: Facts): void {
  if (base !== '/') throw new DeployError(wholeDomainOnly(code, base));
}

/** Netlify: https://docs.netlify.com/manage/routing/redirects/overview. A rule may say 404 or 410; the first that fits holds, and a file that is there goes before all. */
export const netlifyFiles: HostFiles = (facts) => {
  needRoot(facts);
  if (facts.closed) return { _headers: headers, _redirects: text([...stayOpen.map((path) => `/${path} /${path} 200`), '/* /410.html 410!']) };
  const gone = facts.former.gone.map((path) => `${path} /${errorPage(facts, path, facts.gonePage)} 410`);
  const missing = facts.languages.map((language) => `/${language}/* /${language}/404.html 404`);
  return { _headers: headers, _redirects: text([...moves(facts), ...gone, ...missing]) };
};

/** Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/. It finds the nearest 404.html by itself and knows no 410: what was taken down has a page that says so. */
export const cloudflareFiles: HostFiles = (facts) => {
  needRoot(facts);
  return { ...noticePages(facts), _headers: headers, _redirects: text(moves(facts)) };
};
