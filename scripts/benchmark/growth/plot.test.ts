import { describe, expect, it } from 'vitest';
import { lineWords, toSvg } from './plot.ts';

describe('A plot', () => {
  const points = [[10, 1], [20, 2], [40, 4]] as const;

  it('has a mark for each point, its number of sites below it, and the fitted line in words', () => {
    const svg = toSvg([{ title: 'Time & memory', unit: 's', points }]);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('>Time &amp; memory<');
    expect(svg).toContain('0 + 0.1 × sites (s)');
    for (const [sites] of points) expect(svg).toContain(`>${sites}</text>`);
  });

  it('says a falling line with a minus', () => {
    expect(lineWords({ slope: -2, at: 5 }, 'MB')).toBe('5 − 2 × sites (MB)');
  });
});
