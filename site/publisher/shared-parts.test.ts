import { expect, it } from 'vitest';
import type { Block } from '../src/blocks/block.ts';
import { Parts } from '../src/store/index.ts';
import { renderTold } from './testing.ts';

const video = { __component: 'blocks.video', title: 'How to lift', address: 'https://www.youtube.com/watch?v=abcdefghijk', transcript: 'Lift with your legs.' } as Block;

it('a page whose text was made for another site may show what that text holds, and other pages may not', async () => {
  const parts = new Parts();
  for (const code of ['ct', 'ny', 'oh']) {
    const pages = await renderTold(code, [{ type: 'page', id: 'lifting', entry: { blocks: [video] } }, { type: 'page', id: 'plain', entry: {} }], parts);
    const [lifting, plain] = ['lifting/index.html', 'plain/index.html'].map((path) => pages.get(path));
    expect(lifting).toMatch(/content-security-policy" content="[^"]*frame-src https:\/\/www\.youtube-nocookie\.com/);
    expect(lifting).toContain('data-embed="https://www.youtube-nocookie.com/embed/abcdefghijk');
    expect(plain).toContain('content-security-policy');
    expect(plain).not.toContain('frame-src');
  }
}, 120_000);
