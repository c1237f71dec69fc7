import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ical from 'ical.js';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from './testing/broken-links.ts';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites, usualInstant } from './testing/demonstration-sites.ts';
import { feedFaults } from './testing/feed-faults.ts';
import { foundPages, sitemapAddresses, wronglyFound } from './testing/found-pages.ts';
import { fullestIn, kindsOfPages } from './testing/kinds-of-pages.ts';
import { compressed, weighPage } from './testing/page-weight.ts';

const KB = 1024;
const sites = new DemonstrationSites();
let browser: Browser;

beforeAll(async () => {
  await sites.start(['us', 'ct']);
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

const read = (path: string, code = 'ct'): string => readFileSync(join(sites.folder(code), path), 'utf8');
const html = (path: string, code = 'ct'): string => read(`${path}index.html`, code);
const pagesIn = (code: string): string[] => readdirSync(sites.folder(code), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
/** The site's own address, which pages name for those who come from elsewhere. */
const own = (address: string): string => address.replace(/^https:\/\/[a-z]{2}\.example\.org/, '');
const data = (path: string): { '@type': string; [property: string]: unknown }[] =>
  [...html(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text!));

describe('a page is light', () => {
  it.each(kindsOfPages.flatMap((path) => [path, `/es${path}`].filter((page) => existsSync(join(sites.folder('ct'), page, 'index.html')) || page === path)))('%s', (path) => {
    const { styles, template, scripts, islands } = weighPage(sites.folder('ct'), path);
    expect(styles + template).toBeLessThanOrEqual(14 * KB);
    expect(scripts).toBeLessThanOrEqual(4 * KB);
    expect(islands).toBeLessThanOrEqual(80 * KB);
  });

  it('also where it holds most, in every language', () => {
    const heavy = ['us', 'ct'].flatMap((code) => fullestIn(sites.folder(code)).filter((path) => path.endsWith('/'))
      .map((path) => ({ path: code + path, weight: weighPage(sites.folder(code), path) })).filter(({ weight: { styles, template } }) => styles + template > 14 * KB));
    expect(heavy).toEqual([]);
  });

  it('with its fonts', () => {
    const assets = join(sites.folder('ct'), '_astro');
    const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2')).map((name) => statSync(join(assets, name)).size);
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KB);
  });

  it.each(kindsOfPages)('%s on a phone, with its fonts and its first picture', async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
    const weights: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      const isText = /html|css|javascript|svg/.test(response.headers()['content-type'] ?? '');
      weights.push(response.body().then((body) => [new URL(response.url()).pathname, isText ? compressed(body) : body.length]));
    });
    await page.goto(sites.url('ct', path), { waitUntil: 'networkidle' });
    const first = await page.locator('main picture img').first().evaluate((picture: HTMLImageElement) => new URL(picture.currentSrc).pathname, null, { timeout: 500 }).catch(() => '');
    const loaded = (await Promise.all(weights)).filter(([address]) => !address.startsWith('/media/') || address === first);
    const total = loaded.reduce((sum, [, size]) => sum + size, 0);
    // What weighs how much is what one wants to know when it is too much.
    expect(total > 100 * KB ? loaded : []).toEqual([]);
    await page.close();
  });
});

describe('a page asks nobody else', () => {
  it('for anything that it shows or runs', () => {
    const foreign = pagesIn('ct').flatMap((path) =>
      [...read(path).matchAll(/<(?:script|img|source|iframe|embed|object|video|audio|link(?=[^>]*rel="(?:stylesheet|preload|icon|modulepreload|apple-touch-icon)"))[^>]*\s(?:src|srcset|href|data)="((?:https?:)?\/\/[^"]*)"/g)].map(([, address]) => `${path}: ${address}`));
    expect(foreign).toEqual([]);
  });

  it.each(['/', '/events/winter-leadership-school/', '/articles/what-a-paraeducator-does/', '/resources/?kind=form', '/accessibility/'])('and breaks no rule of its own policy on %s', async (path) => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    await page.goto(sites.url('ct', path), { waitUntil: 'networkidle' });
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a page says what it is', () => {
  it.each([
    ['/', ['Organization']], ['/events/', ['BreadcrumbList']],
    ['/events/winter-leadership-school/', ['BreadcrumbList', 'Event']], ['/articles/what-a-paraeducator-does/', ['Article', 'BreadcrumbList']],
  ])('%s to machines', (path, types) => expect(data(path).map((thing) => thing['@type']).sort()).toEqual(types));

  it('to those who share it, with a card that is there', async () => {
    const cards = ['us', 'ct'].flatMap((code) => pagesIn(code).map((path) => {
      const address = /<meta property="og:image" content="([^"]+)"/.exec(read(path, code))?.[1];
      return join(sites.folder(code), own(address ?? `no card in ${path}`));
    }));
    expect([...new Set(cards)].filter((path) => !existsSync(path))).toEqual([]);
    expect(await sharp(cards[0]!).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  });

  it('to browsers, with icons that are there', async () => {
    const icons = [...html('/').matchAll(/<link rel="(?:icon|apple-touch-icon)"[^>]*href="([^"]+)"/g)].map(([, address]) => join(sites.folder('ct'), address!));
    expect(await Promise.all(icons.map(async (icon) => (await sharp(icon).metadata()).width))).toEqual([32, 180]);
  });
});

describe('a search engine', () => {
  const found = (code: string) => foundPages(sites.folder(code), `https://${code}.example.org/`);

  it('is led to main copies only, and to translations that name each other', () => {
    expect(wronglyFound(new Map([...found('us'), ...found('ct')]))).toEqual([]);
  });

  it.each(['us', 'ct'])('finds in the sitemap of %s each main copy, and nothing else', (code) => {
    const main = [...found(code)].filter(([address, { canonical }]) => canonical === address).map(([address]) => address);
    expect(sitemapAddresses(sites.folder(code)).sort()).toEqual(main.sort());
  });

  it('can tell pages from each other by their titles', () => {
    const titles = [...found('us').values()].filter(({ isHidden }) => !isHidden).map(({ title, language }) => `${language}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('is not led to what is each visitor’s own or was withdrawn', () => {
    const hidden = [...found('ct')].filter(([, { isHidden }]) => isHidden).map(([address]) => own(address)).sort();
    expect(hidden).toEqual(['/404.html', '/410.html', '/es/404.html', '/es/410.html', '/es/resources/lista-de-calor-en-la-cocina-2023/', '/es/saved/', '/es/search/', '/resources/kitchen-heat-checklist-2023/', '/saved/', '/search/']);
  });
});

it.each(['us', 'ct'])('no link, picture or fragment of %s leads nowhere', (code) => expect(brokenLinks(sites.folder(code))).toEqual([]));

describe('somebody who subscribes', () => {
  it('finds every feed from one page, and each can be read', () => {
    const feeds = [...html('/subscribe/').matchAll(/href="(\/feed[^"]*\.(?:xml|json))"/g)].map(([, address]) => address!);
    expect(new Set(feeds).size).toBeGreaterThanOrEqual(20);
    for (const feed of feeds) expect((feed.endsWith('.xml') ? parseRssFeed(read(feed)) : parseJsonFeed(read(feed))).title).toBeTruthy();
  });

  it('finds in each feed what the rules of RSS 2.0, of its best practices and of JSON Feed 1.1 ask for', () => {
    const feeds = readdirSync(sites.folder('ct'), { recursive: true, encoding: 'utf8' }).filter((path) => /^(es\/)?feeds?[./].*(xml|json)$/.test(path));
    expect(feeds.length).toBeGreaterThanOrEqual(40);
    const faults = feeds.flatMap((path) => feedFaults(read(path), `https://ct.example.org/${path}`, usualInstant).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('gets from each feed what a strict reader takes: XML without a fault, and texts in which nothing runs and every address is whole', async () => {
    const page = await browser.newPage();
    const feeds = ['', 'es/'].flatMap((home) => [`${home}feed.xml`, ...readdirSync(join(sites.folder('ct'), home, 'feeds')).filter((name) => name.endsWith('.xml')).map((name) => `${home}feeds/${name}`)]);
    const faults = await page.evaluate((texts) => texts.flatMap((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      const bodies = [...feed.getElementsByTagName('content:encoded')].map(({ textContent }) => new DOMParser().parseFromString(textContent, 'text/html'));
      return [
        ...feed.querySelectorAll('parsererror'),
        ...bodies.flatMap((body) => [...body.querySelectorAll('script, style, iframe, form, [style], [onclick], [href]:not([href*=":"]), [src]:not([src^="https:"])')]),
      ].map((fault) => fault.outerHTML.slice(0, 200));
    }), feeds.map((feed) => read(feed)));
    expect(feeds.length).toBeGreaterThanOrEqual(20);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has each event of the site in the calendar, in both languages', () => {
    const events = readdirSync(join(sites.folder('ct'), 'events'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const calendar = (path: string): ical.Component[] => new ical.Component(ical.parse(read(path)) as unknown as string).getAllSubcomponents('vevent');
    expect(calendar('events.ics')).toHaveLength(events.length);
    expect(calendar('es/events.ics')).toHaveLength(events.length);
    for (const { name } of events) expect(calendar(`events/${name}.ics`)).toHaveLength(1);
  });
});

describe('a yearly observance', () => {
  it.each([
    ['/events/national-esp-day-2026/', '/events/national-esp-day-2025/', 'How it went'],
    ['/es/events/dia-nacional-del-personal-de-apoyo-2026/', '/es/events/dia-nacional-del-personal-de-apoyo-2025/', 'Cómo fue'],
  ])('leads from %s to another year, and there to its report and back', (year, other, report) => {
    expect(html(year)).toContain(`href="${other}"`);
    expect(html(other)).toContain(report);
    expect(html(other)).toContain(`href="${year}"`);
  });
});

describe('a visitor finds from the foot of each page', () => {
  it.each([['/jobs/', 'Paraeducators in Connecticut', 'Colleges'], ['/accessibility/', 'WCAG', '(860) 555-0152'], ['/es/accessibility/', 'Pautas', '(860) 555-0152'], ['/es/jobs/', 'Paraeducadores en Connecticut', 'Universidades']])('%s', (path, ...words) => {
    const start = path.startsWith('/es/') ? '/es/' : '/';
    expect(html(start)).toContain(`href="${path}"`);
    for (const word of words) expect(html(path)).toContain(word);
  });
});
