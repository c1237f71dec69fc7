import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../store/index.ts';
import { affiliateOf, idOf, pageOf, type Told } from '../../store/testing.ts';
import { articleThing } from './article.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { eventThing } from './event.ts';
import { organization } from './organization.ts';
import { safeJson, type Thing } from './thing.ts';

const told: Told[] = [
  { type: 'author', id: 'Ana Ruiz', entry: {} },
  { type: 'article', id: 'ours', entry: { owner: 'ct', date: '2026-11-18', authors: [idOf('Ana Ruiz')], publishOn: '2026-11-19T12:00:00Z' } },
  { type: 'article', id: 'national', entry: { kind: 'opinion' } },
  { type: 'event', id: 'meeting', entry: { owner: 'ct', start: '2026-12-09T23:00:00Z', zone: 'America/Chicago', format: 'hybrid', place: 'Old Armory', address: '/contact/' } },
  affiliateOf('ct', { socialLinks: [{ words: 'Videos', address: 'https://video.example/ct' }, { words: 'Mail', address: 'mailto:a@example.org' }] }),
];
/** As machines read it. */
const seen = (thing: Thing, content: PageContent): unknown => JSON.parse(content.filled(safeJson(thing)));

describe('what machines are told', () => {
  it('about an article: who wrote it, when, who published it', () => {
    const content = pageOf('ct', told, '/articles/ours/');
    expect(seen(articleThing(content.item('article')!, content), content)).toMatchObject({
      '@type': 'NewsArticle', headline: 'ours', datePublished: '2026-11-18', dateModified: '2026-11-19T12:00:00Z', inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }], publisher: { name: 'Union of ct', url: 'https://ct.example.org/' },
      mainEntityOfPage: 'https://ct.example.org/articles/ours/', image: expect.stringMatching(/^https:\/\/ct\.example\.org\/cards\/[0-9a-f-]+\.png$/),
    });
  });

  it('about a national article: where its main copy is', () => {
    const content = pageOf('ct', told, '/articles/national/');
    expect(seen(articleThing(content.item('article')!, content), content)).toMatchObject({ '@type': 'OpinionNewsArticle', mainEntityOfPage: 'https://us.example.org/articles/national/' });
  });

  it('about an event: when and in which ways it is', () => {
    const content = pageOf('ct', told, '/events/meeting/');
    expect(seen(eventThing(content.item('event')!, content), content)).toMatchObject({
      '@type': 'Event', startDate: '2026-12-09T23:00:00Z', endDate: '2026-12-10T02:00:00.000Z', eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Old Armory' }, { '@type': 'VirtualLocation', url: 'https://ct.example.org/contact/' }],
    });
  });

  it('about an affiliate: how to reach it and whose part it is', () => {
    const state = pageOf('ct', told);
    expect(seen(organization(state), state)).toMatchObject({
      '@type': 'Organization', name: 'Union of ct', sameAs: ['https://video.example/ct'], parentOrganization: { name: 'Union of us', url: 'https://us.example.org/' },
    });
    const national = pageOf('us', told);
    expect(seen(organization(national), national)).not.toHaveProperty('parentOrganization');
  });

  it('about the way to a page', () => {
    const content = pageOf('ct', told);
    expect(seen(breadcrumbList([{ words: 'News', address: content.at('/articles/') }], content), content)).toMatchObject({
      itemListElement: [{ position: 1, item: 'https://ct.example.org/' }, { position: 2, name: 'News', item: 'https://ct.example.org/articles/' }],
    });
  });

  it('never ends the element that it stands in, nor loses a letter, whatever editors write', () => {
    const evil = fc.constantFrom('</script', '<!--', '<script>', ']]>', '"', '\\', '\u2028', '\u2029', '\0', '&lt;', "'", '\ud83d');
    const words = fc.array(fc.oneof(evil, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, words, (name, role) => {
      const text = safeJson({ name, author: [{ [role]: name }] });
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ name, author: [{ [role]: name }] });
    }));
  });
});
