import type { APIRoute } from 'astro';
import { escapeHtml } from '@broadside/shared/markdown';
import { originWord, type SitemapPage } from '../store/index.ts';

/** Every page with its versions in other languages, for search engines. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const whole = (address: string): string => content.own(originWord) + escapeHtml(address.slice(1));
  const entry = ({ address, alternates, changed }: SitemapPage): string => {
    const languages = Object.entries(alternates);
    const links = languages.map(([locale, other]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${whole(other)}"/>`);
    return `<url><loc>${whole(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${languages.length > 1 ? links.join('') : ''}</url>`;
  };
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${content.sitemap.map(entry).join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
