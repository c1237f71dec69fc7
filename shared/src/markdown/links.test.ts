import { describe, expect, it, vi } from 'vitest';
import { renderMarkdown } from './render.ts';

const paragraph = (source: string, options = {}): string => renderMarkdown(source, options).html.trim();

describe('links', () => {
  it.each([
    ['[x](/toolkits/pay/?a=b&c=d#top)', '<a href="/toolkits/pay/?a=b&amp;c=d#top">x</a>'],
    ['[x](/a/../b/)', '<a href="/b/">x</a>'],
    ['[x](https://example.org/año)', '<a href="https://example.org/a%C3%B1o" rel="noopener">x</a>'],
    ['[x](HTTP://EXAMPLE.ORG)', '<a href="http://example.org/" rel="noopener">x</a>'],
    ['[x](//example.org/)', '<a href="https://example.org/" rel="noopener">x</a>'],
    ['<a href="/\\example.org">x</a>', '<a href="https://example.org/" rel="noopener">x</a>'],
    ['[x](mailto:us@example.org)', '<a href="mailto:us@example.org">x</a>'],
    ['[x](tel:+18605550142)', '<a href="tel:+18605550142">x</a>'],
    ['<a href="/x/" target="_blank" rel="opener" ping="https://x.test">x</a>', '<a href="/x/">x</a>'],
    ['[x](/y/ "a title nobody on a phone can read")', '<a href="/y/">x</a>'],
  ])('%s is printed as %s', (source, link) => {
    expect(paragraph(source)).toBe(`<p>${link}</p>`);
  });

  it.each(['[x](page.html)', '[x](../up/)', '[x](ftp://example.org)', '[x](http://)', '[x](#)', '<a name="y">x</a>', '<a href="">x</a>', '[x](#nowhere)'])('%s keeps its words and drops the link', (source) => {
    expect(paragraph(source)).toBe('<p>x</p>');
  });

  it('leave the words around and inside them alone when they go', () => {
    expect(paragraph('a [b **c**](nowhere) d [e](/e/) f <a href="x">g <a href="x">h</a></a> i')).toBe('<p>a b <strong>c</strong> d <a href="/e/">e</a> f g h i</p>');
  });

  it('without words go: nobody could hear what they are', () => {
    expect(paragraph('a [](/x/) b <a href="/y/"> </a>')).toBe('<p>a  b  </p>');
  });

  it('within the page follow headings, also accented ones and under a prefix', () => {
    const source = '# ¿Qué hacer?\n\n[x](#qué-hacer) [y](#qu%C3%A9-hacer)';
    expect(paragraph(source)).toContain('<a href="#qué-hacer">x</a> <a href="#qué-hacer">y</a>');
    expect(paragraph(source, { idPrefix: 'pay-' })).toContain('<a href="#pay-qué-hacer">x</a>');
  });

  it('within the site are asked of the caller, with their query and fragment, and never others', () => {
    const href = vi.fn<(address: string) => string | null>((address) => (address.startsWith('/old/') ? null : `https://ny.example.org${address}`));
    const source = '[a](/x/?q=1#z) [b](/old/) [c](https://example.org) [d](tel:1) [e](#e)';
    expect(paragraph(source, { href })).toBe('<p><a href="https://ny.example.org/x/?q=1#z" rel="noopener">a</a> b <a href="https://example.org/" rel="noopener">c</a> <a href="tel:1">d</a> e</p>');
    expect(href.mock.calls).toEqual([['/x/?q=1#z'], ['/old/']]);
  });

  it('may be rewritten to relative ones, for sites in a folder', () => {
    expect(paragraph('[a](/x/)', { href: () => '../x/' })).toBe('<p><a href="../x/">a</a></p>');
  });
});
