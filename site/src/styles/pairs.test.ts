import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandTokens, PAIRS } from '@broadside/shared/brand';
import { describe, expect, it } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const tokens = new Set(Object.keys(brandTokens({ primary: '#12356b', accent: '#b3261e' }).light));
const camel = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Rule { file: string; selector: string; body: string }

/** The rules of a style sheet that hold no others. */
const rulesOf = (file: string): Rule[] => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ file, selector: selector.trim(), body }));
};
const rules = files.flatMap(rulesOf);

/** The brand colour that a rule gives to a property, if it does. */
function colorOf({ body }: Rule, property: string): string | null {
  const value = new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]*)`).exec(body)?.[1] ?? '';
  const name = camel(/var\(--([\w-]+)\)/.exec(value)?.[1] ?? '');
  return tokens.has(name) ? name : null;
}

const isPair = (fg: string, bg: string): boolean => PAIRS.some((pair) => pair.fg === fg && pair.bg === bg);
const place = ({ file, selector }: Rule): string => `${file}: ${selector}`;

describe('the style sheets', () => {
  it('print no colour on another that the table of pairs does not prove', () => {
    const both = rules.map((rule) => ({ rule, fg: colorOf(rule, 'color'), bg: colorOf(rule, 'background') })).filter(({ fg, bg }) => fg && bg);
    expect(both.length).toBeGreaterThan(3);
    expect(both.filter(({ fg, bg }) => !isPair(fg!, bg!)).map(({ rule }) => place(rule))).toEqual([]);
  });

  it('give words on paper only colours that are proven on paper', () => {
    const grounds = ['paper', 'primary', 'ink', 'primaryText'];
    const words = rules.flatMap((rule) => ['color', 'fill', 'stroke', 'outline-color'].map((property) => ({ rule, fg: colorOf(rule, property), bg: colorOf(rule, 'background') })));
    const onPaper = words.filter(({ fg, bg }) => fg && !bg);
    expect(onPaper.filter(({ fg }) => !grounds.some((ground) => isPair(fg!, ground))).map(({ rule }) => place(rule))).toEqual([]);
  });

  it('know no colour but the brand’s, black and white for paper, and what the system gives', () => {
    const strange = rules.filter(({ body }) => /#(?!000\b|fff\b)[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(body));
    expect(strange.map(place)).toEqual([]);
  });
});
