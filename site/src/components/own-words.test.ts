import fc from 'fast-check';
import { expect, it } from 'vitest';
import { affiliateOf, pageOf } from '../store/testing.ts';
import { nameInJsonWord, nameWord } from './own-words.ts';

const signs = fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", '\\', '/', 'a', 'é', '\u2028', ' '), minLength: 1, maxLength: 20 });
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

it('an affiliate’s name stays the same text in HTML and in JSON, and ends nothing that it stands in, whatever signs it has', () => {
  fc.assert(fc.property(signs, (name) => {
    const page = pageOf('ct', [affiliateOf('ct', { name })]);
    const [html, json] = [nameWord.write(page, ''), nameInJsonWord.write(page, '')];
    expect(html).not.toMatch(/[<>"]/);
    expect(html.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity]!)).toBe(name);
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(`"${json}"`)).toBe(name);
  }), { numRuns: 100 });
});
