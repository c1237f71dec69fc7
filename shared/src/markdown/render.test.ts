import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown, type RenderedMarkdown } from './render.ts';
import { hostileMarkdown } from './testing.ts';
import { wordsOf } from './text.ts';
import { countWords } from './words.ts';

const html = (source: string, options = {}): string => renderMarkdown(source, options).html.trim();
const wordsIn = (rendered: RenderedMarkdown): number => countWords(wordsOf(rendered.html));

describe('renderMarkdown', () => {
  it('renders paragraphs, emphasis, lists and quotes', () => {
    expect(html('One **bold** word.\n\n- a\n- b\n\n> said')).toBe(
      '<p>One <strong>bold</strong> word.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>',
    );
  });

  it('gives the cells of a table’s head a scope and drops presentational alignment', () => {
    expect(html('| Job | Pay |\n|-|-:|\n| Nurse | 30 |')).toContain('<th scope="col">Job</th>\n<th scope="col">Pay</th>');
    expect(html('| Job | Pay |\n|-|-:|\n| Nurse | 30 |')).not.toContain('align');
    expect(html('<table><tr><th scope="row">Nurse</th><th scope="x">30</th></tr></table>')).toContain('<th scope="row">Nurse</th><th scope="col">30</th>');
  });

  it('prints the boxes of a checklist', () => {
    expect(html('- [x] Ask\n- [ ] Vote')).toBe('<ul>\n<li>☑ Ask</li>\n<li>☐ Vote</li>\n</ul>');
  });

  it('leaves a picture’s alternative text in its place, also as the name of a link', () => {
    expect(html('![A bus](x.png) and <img src="y.png" alt="a van"> leave.')).toBe('<p>A bus and <span>a van</span> leave.</p>');
    expect(html('[![Poster](x.png)](/files/x.pdf) <a href="/y/"><img src="y.png" alt="Map"></a>'))
      .toBe('<p><a href="/files/x.pdf">Poster</a> <a href="/y/"><span>Map</span></a></p>');
  });

  it('takes a picture’s alternative text as words, not as marks or tags', () => {
    expect(html('![A **big** bus, 5 < 6 & <b>x</b>](x.png)')).toBe('<p>A big bus, 5 &lt; 6 &amp; &lt;b&gt;x&lt;/b&gt;</p>');
  });

  it('drops what is inside elements that hold no words for people', () => {
    expect(html('a<svg><text>no</text></svg><noscript>no</noscript><template>no</template><math><mi>no</mi></math><object>no</object>b<title>no</title>')).toBe('<p>ab</p>');
  });

  it('nests no deeper than browsers and readers can follow, and keeps the words', () => {
    const deep = html(`${'>'.repeat(300)} word`);
    expect(deep.match(/<blockquote>/g)).toHaveLength(60);
    expect(deep).toContain('word');
  });

  it('keeps the language of words in another language', () => {
    expect(html('We say <span lang="es" onclick="x">sí, se puede</span>.')).toBe('<p>We say <span lang="es">sí, se puede</span>.</p>');
  });

  it('drops ids that we did not make', () => {
    expect(html('<p id="main">x</p>')).toBe('<p>x</p>');
  });

  it('counts the words that a reader reads', () => {
    expect(wordsIn(renderMarkdown('# Bus drivers’ pay\n\nIt’s **$21.50** an hour, well-earned: [see](https://x.test/a/b/c).<script>not these</script>'))).toBe(9);
    expect(wordsIn(renderMarkdown('¿Qué es un salario digno?'))).toBe(5);
    expect(wordsIn(renderMarkdown(''))).toBe(0);
  });

  it('keeps every plain word, in order', () => {
    const word = fc.stringMatching(/^[a-zñáéíóú]{1,12}$/);
    fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
      const source = paragraphs.map((words) => words.join(' ')).join('\n\n');
      const rendered = renderMarkdown(source);
      expect(rendered.html.replace(/<[^>]*>/g, '').trim()).toBe(paragraphs.map((words) => words.join(' ')).join('\n'));
      expect(wordsIn(rendered)).toBe(paragraphs.flat().length);
    }));
  });

  it('never gives the same id twice, and lists exactly the headings of the page', () => {
    fc.assert(fc.property(fc.array(fc.oneof(hostileMarkdown, fc.constantFrom('# A', '## A', '### A 1', '# A-1', '# ???', 'A\n==='))), (blocks) => {
      const { html: page, headings } = renderMarkdown(blocks.join('\n\n'));
      const ids = [...page.matchAll(/<\w+[^>]* id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(headings.length);
      expect(headings.every(({ depth, id, text }) => depth >= 2 && depth <= 6 && id !== '' && text !== '')).toBe(true);
    }), { numRuns: 1000 });
  }, 60_000);
});

describe('renderInline', () => {
  it('keeps emphasis and links and no block', () => {
    expect(renderInline('**44%** of [staff](/roles/), <em>they</em> say')).toBe('<strong>44%</strong> of <a href="/roles/">staff</a>, <em>they</em> say');
    expect(renderInline('# <p>one</p>\n\n<h2 id="x">two</h2> <table><tr><td>three')).toBe('# one two three');
  });

  it('asks the caller where an internal address leads', () => {
    expect(renderInline('[a](/a/) [b](/b/)', { href: (address) => (address === '/a/' ? '/es/a/' : null) })).toBe('<a href="/es/a/">a</a> b');
  });
});
