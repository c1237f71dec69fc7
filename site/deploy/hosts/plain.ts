import { escapeHtml } from '@broadside/shared/markdown';
import { type Facts, type HostFiles, targetOf } from './host.ts';
import { noticePages } from './notice.ts';

/** A page that sends its visitors on at once, for hosts that only serve files. It is no copy of the page, and says so to search engines. */
function movedPage(address: string, canonical: string, isSpanish: boolean): string {
  const [language, title, words] = isSpanish ? ['es', 'Esta página se mudó', 'Vaya a la página nueva'] : ['en', 'This page has moved', 'Go to the new page'];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta http-equiv="refresh" content="0; url=${escapeHtml(address)}"><link rel="canonical" href="${escapeHtml(canonical)}"><meta name="robots" content="noindex"></head><body><h1>${title}</h1><p><a href="${escapeHtml(address)}">${words}</a></p></body></html>\n`;
}

function movedPages(facts: Facts): Record<string, string> {
  return Object.fromEntries(Object.entries(facts.former.moved).filter(([from]) => from.endsWith('/')).map(([from, to]) => {
    const target = targetOf(facts, to);
    const canonical = facts.address ? new URL(to.replace(/^\//, ''), facts.address).href : target;
    return [`${from.slice(1)}index.html`, movedPage(target, canonical, from.startsWith('/es/'))];
  }));
}

/** A host that can do nothing but serve files, such as a bucket: what moved has a page that says where to, what was taken down one that says so. */
export const plainFiles: HostFiles = (facts) => ({ ...noticePages(facts), ...movedPages(facts) });

/** GitHub Pages: it would leave out `_astro` unless told, and learns its domain from a file. It shows 404.html by itself and knows no headers. */
export const githubFiles: HostFiles = (facts) => ({
  ...plainFiles(facts),
  '.nojekyll': '',
  ...(facts.address && facts.base === '/' ? { CNAME: `${new URL(facts.address).hostname}\n` } : {}),
});
