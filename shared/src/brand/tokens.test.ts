import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { brandTokens } from './tokens.ts';

describe('brandTokens', () => {
  it('keeps the flood and the second ink exactly as the affiliate gave them, in light mode', () => {
    const { light, dark } = brandTokens({ primary: 'RGB(18, 53, 107)', accent: '#B3261E' });
    expect([light.primary, light.accent, dark.primary]).toEqual(['#12356b', '#b3261e', '#12356b']);
  });

  it('refuses to give tokens for a brand that cannot be read', () => {
    expect(() => brandTokens({ primary: '#7a7a7a', accent: '#b3261e' }))
      .toThrow('The primary colour #7a7a7a is too hard to read where it is used. Choose a lighter or darker shade of it.');
  });

  it('lets a colour stand out in the dark about as well as on paper', () => {
    const { light, dark } = brandTokens({ primary: '#12356b', accent: '#b3261e' });
    expect(contrast(dark.accent, dark.paper)).toBeGreaterThanOrEqual(contrast(light.accent, light.paper));
  });

  it('prints on a flood with bare paper, unless only ink or white can be read there', () => {
    const on = (primary: string) => brandTokens({ primary, accent: '#b3261e' }).light.onPrimary;
    expect([on('#12356b'), on('#ffd200'), on('#e31837')]).toEqual(['#f6f2e9', '#17140f', '#ffffff']);
  });
});
