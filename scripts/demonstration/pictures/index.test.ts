import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, pictureNames } from './index.ts';
import { states } from './logos/states.ts';

const names = pictureNames();
const scenes = names.filter((name) => !name.startsWith('logo-'));
const logos = names.filter((name) => name.startsWith('logo-'));

describe('pictures', () => {
  it('has thirty scenes and two marks for each of the fifty-two affiliates', () => {
    expect([scenes.length, logos.length, new Set(names).size]).toEqual([30, 104, 134]);
  });

  it.concurrent.each(scenes)('draws %s the same way twice, at the size stated, in few bytes', async (name) => {
    const [first, second] = [await drawPicture(name), await drawPicture(name)];
    expect(first.data.equals(second.data)).toBe(true);
    expect(await sharp(first.data).metadata()).toMatchObject({ format: 'png', width: 1600, height: 1000, isPalette: true });
    expect([first.mime, first.width, first.height]).toEqual(['image/png', 1600, 1000]);
    expect(first.data.length).toBeLessThan(42 * 1024);
  });

  it.concurrent.each(logos)('draws %s the same way twice, open to the page behind', async (name) => {
    const [first, second] = [await drawPicture(name), await drawPicture(name)];
    expect(first.data.equals(second.data)).toBe(true);
    expect(await sharp(first.data).metadata()).toMatchObject({ width: 600, height: 600, hasAlpha: true });
    expect([first.width, first.height]).toEqual([600, 600]);
  });

  it('prints in the inks exactly, with only the shades between them', async () => {
    const { data } = await drawPicture('bus-at-dawn');
    const pixels = await sharp(data).removeAlpha().raw().toBuffer();
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.toString('hex', at, at + 3));
    expect([...colours]).toEqual(expect.arrayContaining(['17140f', 'f6f2e9', 'b3261e']));
    expect(colours.size).toBe(6);
  });

  it('gives no two affiliates the same emblem in the same frame', () => {
    const marks = Object.values(states).map(([emblem, frame]) => `${emblem} ${frame}`);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('never places text, which would need a font', async () => {
    const { scenes: drawn } = await import('./scenes/index.ts');
    for (const { second, draw } of Object.values(drawn)) expect(draw(second).join('')).not.toMatch(/<text|NaN|undefined/);
  });

  it('names what it can draw when asked for something else', async () => {
    await expect(drawPicture('constructor')).rejects.toThrow('There is no picture “constructor”. scripts/demonstration/pictures draws: award-ribbon, ');
  });
});
