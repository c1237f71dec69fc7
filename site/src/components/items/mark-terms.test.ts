import { describe, expect, it } from 'vitest';
import { contentTypes } from '@broadside/shared/content';
import { markTerms } from './mark-terms.ts';

const term = (title: string) => ({ content: contentTypes.term.parse({ title, slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'), meaning: 'A meaning.', owner: 'us' }) });
const marked = (html: string, ...titles: string[]): string =>
  markTerms(html, titles.map(term)).replaceAll(/<dfn><button type="button" class="explain" popovertarget="note-([^"]+)">([^<]*)<\/button><\/dfn>/g, '[$2 → $1]');

describe('words of the trade in a text', () => {
  it('are explained where they first stand', () => {
    expect(marked('<p>She reads the IEP. The IEP is long.</p>', 'IEP')).toBe('<p>She reads the [IEP → word-iep]. The IEP is long.</p>');
  });

  it('are found as whole words: capitals for an abbreviation, any case for others', () => {
    expect(marked('<p>Recipients aided by an aide. Push-in help.</p>', 'AIDE', 'push-in')).toBe('<p>Recipients aided by an aide. [Push-in → word-push-in] help.</p>');
  });

  it('are left alone in links, headings and attributes', () => {
    const html = '<h2>IEP</h2><a href="/IEP/">the IEP</a><p title="IEP">None.</p>';
    expect(marked(html, 'IEP')).toBe(html);
  });

  it('are all found in one sentence', () => {
    expect(marked('<p>FAPE, LRE and IEP.</p>', 'IEP', 'FAPE', 'LRE')).toBe('<p>[FAPE → word-fape], [LRE → word-lre] and [IEP → word-iep].</p>');
  });
});
