import { describe, expect, it } from 'vitest';
import { findCanary } from './canaries.ts';

const on = (code: string, text: string): string | null => findCanary(text, { code, secrets: ['secret-key-of-the-publisher'] });

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

  it('never has the secret repeated in what editors read', () => {
    expect(on('ct', 'secret-key-of-the-publisher')).not.toContain('secret-key');
  });
});
