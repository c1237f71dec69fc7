import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebaseCss, rebaseHtml } from './rebase.ts';

const files = new Set(['index.html', 'toolkits/index.html', 'feed.xml', '_astro/island.js']);
const has = (path: string): boolean => files.has(path);

/** A page as the renderer writes it, for any base. */
const page = (base: string): string => `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://ct.example.org/toolkits/">
<link rel="stylesheet" href="${base}_astro/a.css"><script type="application/ld+json">{"url":"/toolkits/","n":"<a href=\\"/toolkits/\\">"}</script></head>
<body><!-- href="/toolkits/" --><a href="${base}toolkits/#pay?x=1&amp;y=2">/toolkits/ is here</a><a href="${base}">Home</a><a href="//elsewhere.example/">x</a><a href="#main">y</a>
<img src="${base}media/a.webp" srcset="${base}media/a.webp 480w, ${base}media/b.webp 960w" alt="Read /toolkits/ &gt; now" title="/toolkits/">
<astro-island component-url="${base}_astro/island.js" renderer-url="${base}_astro/island.js" props="{&quot;at&quot;:[0,&quot;${base}toolkits/&quot;],&quot;html&quot;:[0,&quot;&lt;a href=\\&quot;${base}feed.xml\\&quot;&gt;&quot;],&quot;pay&quot;:[0,&quot;/ hour&quot;],&quot;by&quot;:[0,&quot;/hour/&quot;]}"></astro-island>
</body></html>`;

describe('a page that was made for one folder of a domain', () => {
  const base = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { maxLength: 3 }).map((parts) => (parts.length ? `/${parts.join('/')}/` : '/'));

  it('is, byte for byte, what it would have been for another one', () => {
    fc.assert(fc.property(base, base, (from, to) => { expect(rebaseHtml(page(from), from, to, has)).toBe(page(to)); }));
  });

  it('keeps what only looks like an address: text, comments, data, other attributes, other hosts', () => {
    const moved = rebaseHtml(page('/'), '/', '/union/', has);
    for (const kept of ['>/toolkits/ is here<', 'href="//elsewhere.example/"', 'href="#main"', '"url":"/toolkits/"', '<!-- href="/toolkits/" -->', 'title="/toolkits/"', '&quot;/ hour&quot;', '&quot;/hour/&quot;']) expect(moved).toContain(kept);
  });
});

it('a style sheet finds its fonts in another folder', () => {
  expect(rebaseCss('a{mask:url(/_astro/a.svg)}b{c:url(data:x)}', '/', '/ct/')).toBe('a{mask:url(/ct/_astro/a.svg)}b{c:url(data:x)}');
});
