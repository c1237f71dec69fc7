import { articles, name, origin } from '../site.ts';

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

export const GET = (): Response => new Response(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title><link>${origin}</link><description>News</description>${articles.slice(0, 30).map(({ id, data, rendered }) =>
  `<item><title>${escape(data.title)}</title><link>${origin}articles/${id}/</link><description>${escape(data.summary)}</description><content:encoded><![CDATA[${rendered?.html}]]></content:encoded></item>`).join('')}</channel></rss>`);
