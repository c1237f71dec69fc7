import { describe, expect, it } from 'vitest';
import { checkDemonstration } from './check.ts';
import { loadDemonstration } from './load.ts';

describe('the demonstration content', () => {
  it('fits the schemas of the CMS, and each key leads somewhere', () => {
    expect(checkDemonstration()).toEqual([]);
  });

  it('is noticed when it does not', () => {
    const [article] = loadDemonstration().filter((item) => item.type === 'article');
    const broken = { ...article!, all: { ...article!.all, kind: 'rumor', topics: ['no-such-topic'], color: 'red' } };
    const problems = checkDemonstration([broken]).join('\n');
    expect(problems).toContain('kind');
    expect(problems).toContain('no-such-topic');
    expect(problems).toContain('color');
  });
});
