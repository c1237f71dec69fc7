import { describe, expect, it } from 'vitest';
import { Canaries } from './canaries.ts';

const canaries = new Canaries(['secret-key-of-the-publisher']);
const templateOf = (text: string) => ({ pieces: ['A page. ', text].map((piece) => Buffer.from(piece)), names: ['name '], links: [], ids: [] });
const clean = templateOf('Nothing to find.');

/** Looks on a page of a site, where it stands in what sites share, and again, when it is known already; and where it stands in what the site puts in. */
function on(code: string, text: string): string | null {
  const shared = templateOf(text);
  const found = [canaries.find(shared, ['Union'], code), canaries.find(shared, ['Union'], code), canaries.find(clean, [text], code)];
  expect(new Set(found.map((one) => one?.en)).size).toBe(1);
  return found[0]?.en ?? null;
}

describe('a page of Connecticut’s site', () => {
  it.each([
    ['holds the mark of a draft', '<p>broadside-canary-draft</p>', /“broadside-canary-draft”, which belongs to a draft/],
    ['holds the mark of another state, in capitals', '<p>BROADSIDE-CANARY-NY</p>', /belongs to the site of “ny”/],
    ['holds one of its own and one of another state', 'broadside-canary-ct broadside-canary-ny', /“ny”/],
    ['holds a secret', '<meta content="secret-key-of-the-publisher">', /one of the secret keys of this installation/],
  ])('%s, which is found', (_, text, words) => {
    expect(on('ct', text)).toMatch(words);
  });

  it.each([['its own', 'broadside-canary-ct'], ['the national office’s, whose items it shows', 'broadside-canary-us'], ['none', 'A text about canaries.']])('may hold the mark that is %s', (_, text) => {
    expect(on('ct', text)).toBeNull();
  });

  it('is looked at by its own rules, when another site’s was looked at before', () => {
    const shared = templateOf('broadside-canary-ct');
    expect(['ct', 'ny', 'ct'].map((code) => canaries.find(shared, [], code) === null)).toEqual([true, false, true]);
  });

  it('never has the secret repeated in what editors read', () => {
    expect(on('ct', 'secret-key-of-the-publisher')).not.toContain('secret-key');
  });
});
