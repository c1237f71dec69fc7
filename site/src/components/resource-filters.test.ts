import { describe, expect, it } from 'vitest';
import { resourceFilters } from '../store/index.ts';
import { idOf, pageOf, siteOf, type Told } from '../store/testing.ts';
import { filtersBy, filterSorts } from './resource-filters.ts';

const told: Told[] = [
  { type: 'topic', id: 'pay', entry: {} },
  { type: 'topic', id: 'pay', locale: 'es', entry: { title: 'salario', slug: 'salario' } },
  { type: 'classification', id: 'nurse', entry: {} },
  { type: 'resource', id: 'wage sheet', entry: { kind: 'form', topics: [idOf('pay')] } },
  { type: 'resource', id: 'bus tips', entry: { kind: 'tip_sheet', language: 'en_es', topics: [idOf('pay')], roles: [idOf('nurse')] } },
];

describe('the filters of the resources', () => {
  it('say how many resources they leave', () => {
    const [pay] = filtersBy('topic', pageOf('ct', told));
    expect([pay?.words, pay?.resources.length, pay?.address]).toEqual(['pay', 2, '/__base__/resources/topic/pay/']);
  });

  it('are in the order of their words', () => {
    expect(filtersBy('kind', pageOf('ct', told)).map(({ words }) => words)).toEqual(['Form', 'Tip sheet']);
  });

  it('have Spanish addresses on Spanish pages', () => {
    expect(filtersBy('topic', pageOf('ct', told, '/', 'es')).map(({ address }) => address)).toEqual(['/__base__/es/resources/topic/salario/']);
  });

  it.each(['en', 'es'] as const)('are exactly the pages that are made, in %s', (locale) => {
    const made = resourceFilters(siteOf('ct', told).content.get(locale)!).map(({ by, value }) => `${by}/${value}`);
    const linked = filterSorts.flatMap((by) => filtersBy(by, pageOf('ct', told, '/', locale)).map(({ value }) => `${by}/${value}`));
    expect(linked.sort()).toEqual(made.sort());
  });
});
