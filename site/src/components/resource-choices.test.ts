import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idOf, pageOf, type Told } from '../store/testing.ts';
import { resourceChoices, usualChoices } from './resource-choices.ts';

const told: Told[] = [
  { type: 'topic', id: 'pay', entry: {} },
  { type: 'topic', id: 'rights', entry: {} },
  { type: 'resource', id: 'wage sheet', entry: { kind: 'form', topics: [idOf('pay'), idOf('rights')] } },
  { type: 'resource', id: 'bus tips', entry: { kind: 'tip_sheet', topics: [idOf('pay')] } },
];

describe('the choices of the form', () => {
  it('leave out a sort in which there is nothing to choose', () => {
    expect(resourceChoices(pageOf('ct', told)).groups.map(({ by, choices }) => [by, choices.map(({ words }) => words)])).toEqual([
      ['kind', ['Form', 'Tip sheet']], ['topic', ['pay', 'rights']],
    ]);
  });

  it('mark the resources that they leave', () => {
    const { marks } = resourceChoices(pageOf('ct', told));
    expect(Object.fromEntries([...marks].map(([card, own]) => [card.type === 'resource' && card.content.title, own]))).toEqual({ 'wage sheet': [1, 3, 4], 'bus tips': [2, 3] });
  });

  it('each have a rule in the style sheet, also where there are hundreds of topics and jobs', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `n${index}`);
    const many: Told[] = [
      ...ids.flatMap((id): Told[] => [{ type: 'topic', id: `t${id}`, entry: {} }, { type: 'classification', id: `j${id}`, entry: {} }]),
      ...(['report', 'tip_sheet', 'guide', 'form', 'video', 'link'] as const).map((kind): Told => ({
        type: 'resource', id: kind.replace('_', ' '), entry: { kind, language: kind === 'link' ? 'en_es' : 'en', topics: ids.map((id) => idOf(`t${id}`)), roles: ids.map((id) => idOf(`j${id}`)) },
      })),
    ];
    const marks = resourceChoices(pageOf('ct', many)).groups.flatMap(({ choices }) => choices.map(({ mark }) => mark));
    const rulesOf = (name: string): string[] => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8').match(/\.sift:has\(\.o(\d+):checked\) \.card:not\(\.o\1\)/g) ?? [];
    const rules = new Set([...rulesOf('choices'), ...rulesOf('choices-more')]);
    expect(rulesOf('choices')).toHaveLength(usualChoices);
    expect(marks.length).toBeGreaterThan(590);
    expect(marks.filter((mark) => !rules.has(`.sift:has(.o${mark}:checked) .card:not(.o${mark})`))).toEqual([]);
  });
});
