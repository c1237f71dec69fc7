import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown } from './render.ts';
import { afterAllowedTags, hostileMarkdown, PAYLOADS } from './testing.ts';

const SLOW_MACHINE = 60_000;

function expectHarmless(html: string): void {
  expect(afterAllowedTags(html)).not.toMatch(/[<>]/);
  expect(html.toLowerCase()).not.toContain('<script');
  for (const tag of html.match(/<[^>]*>/g) ?? []) {
    expect(tag).not.toMatch(/="\s*(?:javascript|data|vbscript):/i);
    // What stands between quotes is a value, whatever it looks like.
    expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\s(?:on\w+|style|class|src|srcdoc)\b/i);
  }
}

describe('what an editor writes can do no harm', () => {
  it.each(PAYLOADS)('in a text: %j', (payload) => {
    expectHarmless(renderMarkdown(payload).html);
  });

  it.each(PAYLOADS)('in one line: %j', (payload) => {
    expectHarmless(renderInline(payload));
  });

  it.each(PAYLOADS)('in a heading and its id: %j', (payload) => {
    expectHarmless(renderMarkdown(`# ${payload}`, { idPrefix: '"><script>' }).html);
  });

  it('in any mixture', () => {
    fc.assert(fc.property(hostileMarkdown, (source) => {
      expectHarmless(renderMarkdown(source).html);
      expectHarmless(renderInline(source));
    }), { numRuns: 4000 });
  }, SLOW_MACHINE);

  it('even when the caller rewrites addresses to hostile ones', () => {
    for (const hostile of ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x']) {
      expect(renderMarkdown('[word](/x/)', { href: () => hostile }).html).toBe('<p>word</p>\n');
    }
    expectHarmless(renderMarkdown('[word](/x/)', { href: () => '/"><script>' }).html);
  });

  it('by nesting so deep that the parser gives up: the signs are then shown as they stand', () => {
    expect(renderMarkdown(`${'>'.repeat(20_000)} word`).html).toContain('&gt; word');
    expect(renderInline(`${'**a '.repeat(5000)}`)).toContain('a');
  });

  it('and always comes out in the same way', () => {
    fc.assert(fc.property(hostileMarkdown, (source) => {
      expect(renderMarkdown(source)).toEqual(renderMarkdown(source));
    }), { numRuns: 300 });
  }, SLOW_MACHINE);
});
