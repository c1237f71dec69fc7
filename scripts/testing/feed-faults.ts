import { parseRssFeed } from 'feedsmith';
import { z } from 'zod';

/** As RFC 822 writes an instant, with the four digits of the year that RSS 2.0 asks for. */
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const whole = z.url({ protocol: /^https?$/ });
const text = z.string().trim().min(1);

/** Every address in a text leads somewhere from anywhere. */
const html = text.refine((body) => [...body.matchAll(/\s(?:href|src|srcset|poster)="([^"]*)"/g)].every(([, address]) => /^(https?:\/\/|mailto:|tel:)/.test(address!)), 'has an address that is not whole');

/** An instant that has come. @param until ISO 8601 */
const before = (until: string, pattern: RegExp): z.ZodType => z.string().regex(pattern).refine((day) => Date.parse(day) <= Date.parse(until), `is later than ${until}`);

const apart = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;

/** What RSS 2.0 and the RSS Best Practices Profile ask of a feed that carries whole texts. @param own its address */
const rssRules = (own: string, until: string): z.ZodType => z.looseObject({
  title: text, link: whole, description: text, language: z.enum(['en', 'es']), lastBuildDate: before(until, rfc822),
  atom: z.looseObject({ links: z.array(z.looseObject({ href: z.literal(own), rel: z.literal('self'), type: z.literal('application/rss+xml') })).length(1) }),
  items: z.array(z.looseObject({
    title: text, link: whole, description: text, pubDate: before(until, rfc822).optional(), content: z.looseObject({ encoded: html }),
    guid: z.looseObject({ value: text, isPermaLink: z.literal(false) }),
    // `author` is for e-mail addresses; names are in Dublin Core's `creator`.
    authors: z.undefined().optional(),
  })).refine((items) => apart(items.map(({ guid }) => guid.value)), 'two items have the same guid').default([]),
});

/** What JSON Feed 1.1 asks of a feed; nothing that it does not know. @param own its address */
const jsonRules = (own: string, until: string): z.ZodType => z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'), title: text, home_page_url: whole, feed_url: z.literal(own), description: text, language: z.enum(['en', 'es']),
  items: z.array(z.strictObject({
    id: text, url: whole, title: text, summary: text, content_html: html, tags: z.array(text).optional(), // Readers of version 1 look for `author`.
    author: z.strictObject({ name: text }).optional(), authors: z.array(z.strictObject({ name: text })).min(1).optional(),
    date_published: before(until, /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/).optional(), date_modified: before(until, /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/).optional(),
  })).refine((items) => apart(items.map(({ id }) => id)), 'two items have the same id'),
});

/**
 * What is wrong with a feed, in sentences.
 * @param own the address under which readers find it
 * @param until the instant it was made for, ISO 8601: nothing in it may be dated later
 */
export function feedFaults(feed: string, own: string, until: string): string[] {
  const { error } = own.endsWith('.xml') ? rssRules(own, until).safeParse(parseRssFeed(feed)) : jsonRules(own, until).safeParse(JSON.parse(feed));
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}
