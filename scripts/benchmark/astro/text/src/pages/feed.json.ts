import { articles, name, origin } from '../site.ts';

export const GET = (): Response => new Response(JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: name, home_page_url: origin, language: 'en',
  items: articles.slice(0, 30).map(({ id, data, rendered }) => ({ id, url: `${origin}articles/${id}/`, title: data.title, summary: data.summary, content_html: rendered?.html, date_published: data.date, tags: data.topics })),
}));
