import { describe, expect, it } from 'vitest';
import { affiliateEntry, entryOf, snapshotOf } from '../../shared/src/testing/entries.ts';
import { linesOf } from '@broadside/shared/view';
import { fileOf } from './page-files.ts';
import { isStillTrue } from './publish.ts';
import { SiteIdentities } from './site-identity.ts';

const live = { instant: '2026-11-21T10:00:00.000Z', validUntil: '2026-11-21T12:00:00.000Z', theme: 't', content: 'c' };
const same = { content: 'c', theme: 't' };

describe('a live site is kept without rendering', () => {
  it.each([
    ['when nothing changed and no time came', { ...same, instant: '2026-11-21T11:59:59.999Z' }, true],
    ['not from the instant at which an event is over or an embargo ends', { ...same, instant: '2026-11-21T12:00:00.000Z' }, false],
    ['not for a time before it was made', { ...same, instant: '2026-11-21T09:00:00.000Z' }, false],
    ['not with other content', { ...same, content: 'd', instant: live.instant }, false],
    ['not with another theme', { ...same, theme: 'u', instant: live.instant }, false],
  ])('%s', (_, now, isKept) => {
    expect(isStillTrue(live, now)).toBe(isKept);
  });

  it('for ever, when no time matters to it', () => {
    expect(isStillTrue({ ...live, validUntil: null }, { ...same, instant: '2099-01-01T00:00:00.000Z' })).toBe(true);
  });
});

describe('what a site is made from', () => {
  const affiliates = ['us', 'ct', 'ny'].map((code) => affiliateEntry(code));
  const identitiesOf = (...entries: Parameters<typeof snapshotOf>): SiteIdentities => {
    const identities = new SiteIdentities();
    identities.update(linesOf(snapshotOf(...entries)));
    return identities;
  };
  const before = identitiesOf(...affiliates, entryOf('article', 'news'));
  const changed = (...entries: Parameters<typeof snapshotOf>): string[] => {
    const after = identitiesOf(...affiliates, entryOf('article', 'news'), ...entries);
    return ['us', 'ct', 'ny'].filter((code) => after.of(code) !== before.of(code));
  };

  it('changes on all sites with a national item', () => {
    expect(changed(entryOf('article', 'news', { title: 'Other' }))).toEqual(['us', 'ct', 'ny']);
  });

  it('changes on all sites on which an item was at another address, though it stands as it was', () => {
    const news = { ...entryOf('article', 'news'), former: [{ slug: 'old', owner: 'us' }] };
    expect(changed(news)).toEqual(['us', 'ct', 'ny']);
    expect(changed({ ...news, former: [{ slug: 'old', owner: 'ct' }] })).toEqual(['ct']);
  });

  it('changes on one site with a state’s item', () => {
    expect(changed(entryOf('article', 'local', { owner: 'ct' }))).toEqual(['ct']);
  });

  it('changes on the national site, the directory, with an affiliate’s own entry', () => {
    expect(changed(affiliateEntry('ny', { name: 'Other' }))).toEqual(['us', 'ny']);
  });
});

it.each([['/', 'index.html'], ['/es/', 'es/index.html'], ['/toolkits/x/', 'toolkits/x/index.html'], ['/404/', '404.html'], ['/es/404/', 'es/404.html'], ['/es/410/', 'es/410.html'], ['/feed.xml', 'feed.xml']])('the address %s is the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file);
});
