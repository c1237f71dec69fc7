import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render.ts';

const outline = (source: string, options = {}): string[] => renderMarkdown(source, options).headings.map(({ depth, id, text }) => `h${depth} #${id} ${text}`);

describe('headings', () => {
  it('begin at h2 however many signs the editor put, and at h3 with an offset of 2', () => {
    expect(outline('### Pay\n\n#### Hours')).toEqual(['h2 #pay Pay', 'h3 #hours Hours']);
    expect(outline('# Pay\n\n## Hours', { headingOffset: 2 })).toEqual(['h3 #pay Pay', 'h4 #hours Hours']);
  });

  it('leave no hole in the outline', () => {
    expect(outline('# A\n\n#### B\n\n### C\n\n## D\n\n# E')).toEqual(['h2 #a A', 'h3 #b B', 'h3 #c C', 'h3 #d D', 'h2 #e E']);
  });

  it('never go deeper than h6', () => {
    expect(outline('# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', { headingOffset: 3 }).map((line) => line.slice(0, 2)))
      .toEqual(['h4', 'h5', 'h6', 'h6', 'h6', 'h6']);
  });

  it('take their id from their words, in any alphabet, and a number when it is taken', () => {
    expect(outline('# ¿Qué hacer?\n\n# Pay & “Hours”\n\n# Pay\n\n# Pay\n\n# Pay 1\n\n# ???')).toEqual([
      'h2 #qué-hacer ¿Qué hacer?', 'h2 #pay--hours Pay & “Hours”', 'h2 #pay Pay', 'h2 #pay-1 Pay', 'h2 #pay-1-1 Pay 1', 'h2 #section ???',
    ]);
  });

  it('are listed by their words alone, without marks', () => {
    expect(outline('## **Bold** [link](/x/) `code` <br>&amp; more')).toEqual(['h2 #bold-link-code--more Bold link code & more']);
  });

  it('written as HTML count like the others, and lose ids of their own', () => {
    expect(renderMarkdown('<h3 id="main" class="x">Pay</h3>\n\n#### Hours').html).toBe('<h2 id="pay">Pay</h2><h3 id="hours">Hours</h3>\n');
  });

  it('that are empty vanish, and those inside another heading become its words', () => {
    expect(renderMarkdown('<h2><div>a <h3>b</h3> c</div></h2><h2> </h2>d').html).toBe('<h2 id="a-b-c"><div>a b c</div></h2>d');
  });

  it('can all be told apart on a page of several texts', () => {
    expect(outline('# Pay', { idPrefix: 'chapter-2-' })).toEqual(['h2 #chapter-2-pay Pay']);
  });
});
