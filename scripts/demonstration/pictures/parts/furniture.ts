import { INK, PAPER } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { disc, group, line, poly, rect, ring, shape } from '../ink/marks.ts';

/** A desk seen from the front and a little from above; its panel hides the legs of whoever sits behind it. */
export function table(x: number, y: number, width: number, height: number, top = PAPER, body = INK): string {
  return poly([[x + 50, y - 40], [x + width - 50, y - 40], [x + width, y], [x, y]], top, INK, 8) +
    rect(x, y, width, 46, body) + rect(x, y + 46, width, 6, PAPER) +
    rect(x + 40, y + 52, width - 80, height - 52, body) + rect(x + 92, y + 52, 6, height - 52, PAPER) + rect(x + width - 98, y + 52, 6, height - 52, PAPER) +
    hatch([x + 98, y + 80, width - 196, height - 80], { angle: 90, gap: 38, weight: 9, length: 0.5, fill: body === INK ? PAPER : INK });
}

/** A counter with a panelled front. */
export function counter(y: number, fill: string, top = INK, panels = 5): string {
  const width = 1600 / panels;
  return rect(0, y, 1600, 1000 - y, fill) + rect(0, y - 34, 1600, 56, top) + rect(0, y + 22, 1600, 9, PAPER) +
    Array.from({ length: panels }, (_, i) =>
      hatch([i * width + 30, y + 60, width - 60, 1000 - y - 90], { angle: i % 2 ? 60 : -60, gap: 38, weight: 13, fill: fill === PAPER ? INK : PAPER })).join('');
}

/** A hanging lamp and, if asked, the cone of light below it. */
export function lamp(x: number, y: number, width: number, fill = INK, cone?: { to: number; spread: number; fill: string }): string {
  const light = cone ? poly([[x - width / 2, y], [x + width / 2, y], [x + cone.spread, cone.to], [x - cone.spread, cone.to]], cone.fill) : '';
  return light + rect(x - 5, 0, 10, y - width * 0.3, fill) +
    shape(`M${x - width / 2} ${y}Q${x - width / 2} ${y - width * 0.4} ${x} ${y - width * 0.42}Q${x + width / 2} ${y - width * 0.4} ${x + width / 2} ${y}Z`, fill, fill === PAPER ? INK : PAPER, 8);
}

export function clock(x: number, y: number, radius: number, hour: number, minute: number, face = PAPER): string {
  const hand = (turn: number, length: number, weight: number): string =>
    group(`translate(${x} ${y}) rotate(${turn})`, line(`M0 10L0 ${-length}`, INK, weight, 'round'));
  const ticks = Array.from({ length: 12 }, (_, i) => group(`translate(${x} ${y}) rotate(${i * 30})`, rect(-5, -radius * 0.84, 10, radius * 0.16, INK)));
  return disc(x, y, radius + 8, PAPER) + disc(x, y, radius, face) + ring(x, y, radius, radius * 0.16, INK) + ticks.join('') +
    hand((hour + minute / 60) * 30, radius * 0.42, 14) + hand(minute * 6, radius * 0.62, 9);
}

/** Shelves of standing books: spines of several widths and heights, some leaning. */
export function bookshelf(x: number, y: number, width: number, height: number, shelves: number, inks: readonly string[]): string {
  const each = height / shelves;
  const marks = [rect(x, y, width, height, INK)];
  for (let s = 0; s < shelves; s++) {
    const floor = y + each * (s + 1) - 16;
    for (let bx = x + 20, i = s * 5; bx < x + width - 50; i++) {
      const spine = 26 + ((i * 37) % 34);
      const tall = each * (0.56 + ((i * 53) % 30) / 100);
      const fill = inks[(i * 7 + s) % inks.length] ?? PAPER;
      if ((i * 11) % 9 !== 4) marks.push(rect(bx, floor - tall, spine, tall, fill), rect(bx, floor - tall * 0.78, spine, 8, fill === PAPER ? INK : PAPER));
      bx += spine + 8;
    }
  }
  return marks.join('');
}
