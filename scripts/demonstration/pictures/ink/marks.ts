/** The few marks everything is cut from: each returns SVG text. */

export type Point = readonly [x: number, y: number];
export type Box = readonly [x: number, y: number, width: number, height: number];

const n = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;

export const ring = (x: number, y: number, radius: number, weight: number, stroke: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="none" stroke="${stroke}" stroke-width="${n(weight)}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

/** A shape from path data. The edge is the cut that parts it from what lies below. */
export const shape = (d: string, fill: string, edge = 'none', weight = 0): string =>
  `<path d="${d}" fill="${fill}"${weight ? ` stroke="${edge}" stroke-width="${n(weight)}" stroke-linejoin="round"` : ''}/>`;

export const line = (d: string, stroke: string, weight: number, cap = 'butt'): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(weight)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;

export const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;

export const poly = (points: readonly Point[], fill: string, edge = 'none', weight = 0): string =>
  shape(pathOf(points), fill, edge, weight);

export const boxPath = ([x, y, width, height]: Box): string => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

export const group = (transform: string, ...marks: string[]): string => `<g transform="${transform}">${marks.join('')}</g>`;

/** Shows the marks only inside a path. The id comes from the path, so that equal drawings have equal text. */
export function within(d: string, ...marks: string[]): string {
  let hash = 2166136261;
  for (let i = 0; i < d.length; i++) hash = Math.imul(hash ^ d.charCodeAt(i), 16777619);
  const id = `c${(hash >>> 0).toString(36)}`;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${marks.join('')}</g>`;
}
