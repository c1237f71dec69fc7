import { fitLine, type Line, valueAt } from './line.ts';

/** One measured quantity over the number of sites. */
export interface Series { title: string; unit: string; points: readonly (readonly [sites: number, value: number])[] }

/** In the SVG's own units. */
const panel = { width: 340, height: 240, left: 56, right: 16, top: 44, bottom: 40 };
const columns = 2;

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
const short = (value: number): string => String(Number(value.toPrecision(3)));
const label = (x: number, y: number, text: string, rest = ''): string => `<text x="${short(x)}" y="${short(y)}"${rest}>${escape(text)}</text>`;

/** The next round number: 1, 2 or 5 with zeros. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [1, 2, 5, 10].find((step) => step * power >= value)!;
}

/** `y = 0.4 + 0.012 × sites` */
export const lineWords = ({ slope, at }: Line, unit: string): string => `${short(at)} ${slope < 0 ? '−' : '+'} ${short(Math.abs(slope))} × sites (${unit})`;

function draw({ title, unit, points }: Series, column: number, row: number): string {
  const line = fitLine(points);
  const [farthest, highest] = [Math.max(...points.map(([x]) => x)), roundUp(Math.max(...points.map(([, y]) => y), 1e-6))];
  const x = (sites: number): number => panel.left + (sites / farthest) * (panel.width - panel.left - panel.right);
  const y = (value: number): number => panel.height - panel.bottom - (value / highest) * (panel.height - panel.top - panel.bottom);
  const marks = points.map(([sites, value]) => `<circle cx="${short(x(sites))}" cy="${short(y(value))}" r="3.5"/>${label(x(sites), y(0) + 16, String(sites), ' text-anchor="middle" class="small"')}`);
  const rules = [0, 0.5, 1].map((share) => `<path class="rule" d="M${panel.left} ${short(y(highest * share))}H${panel.width - panel.right}"/>${label(panel.left - 6, y(highest * share) + 4, short(highest * share), ' text-anchor="end" class="small"')}`);
  return `<g transform="translate(${column * panel.width} ${row * panel.height})">
${label(panel.left, 18, title, ' class="title"')}
${label(panel.left, 33, lineWords(line, unit), ' class="small"')}
${rules.join('')}
<path class="fit" d="M${short(x(0))} ${short(y(Math.max(0, line.at)))}L${short(x(farthest))} ${short(y(valueAt(line, farthest)))}"/>
${marks.join('')}
</g>`;
}

/** Small pictures side by side, one for each series, each with its fitted line, as a whole SVG file for light and dark paper. */
export function toSvg(series: readonly Series[]): string {
  const rows = Math.ceil(series.length / columns);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * panel.width} ${rows * panel.height}" role="img" aria-label="Time and memory over the number of sites">
<style>
svg { font: 13px/1.2 ui-sans-serif, system-ui, sans-serif; color: #1b1b1b; background: #fff; }
text, circle { fill: currentColor; } .title { font-weight: 700; } .small { font-size: 11px; }
.rule { stroke: currentColor; stroke-opacity: .25; } .fit { stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 5 4; }
@media (prefers-color-scheme: dark) { svg { color: #eee; background: #161616; } }
</style>
${series.map((each, index) => draw(each, index % columns, Math.floor(index / columns))).join('\n')}
</svg>
`;
}
