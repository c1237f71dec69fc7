import { articles, origin, topics } from '../site.ts';

const addresses = ['', ...articles.map(({ id }) => `articles/${id}/`), ...topics.map((topic) => `topics/${topic}/`)];

export const GET = (): Response => new Response(`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${origin}${address}</loc></url>`).join('')}</urlset>`);
