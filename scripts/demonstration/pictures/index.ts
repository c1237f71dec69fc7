import { INK, PAPER } from './ink/colours.ts';
import { rect } from './ink/marks.ts';
import { LOGO, logo } from './logos/logo.ts';
import { stateCodes } from './logos/states.ts';
import { type Picture, printClear, printSheet } from './render.ts';
import { HEIGHT, type Scene, WIDTH } from './scenes/scene.ts';
import { scenes } from './scenes/index.ts';

const logos = new Map<string, () => string>(stateCodes.flatMap((code) => [
  [`logo-${code}`, () => logo(code, false)] as const,
  [`logo-${code}-dark`, () => logo(code, true)] as const,
]));

const printScene = ({ second, draw }: Scene): Promise<Picture> =>
  printSheet([rect(0, 0, WIDTH, HEIGHT, PAPER), ...draw(second)].join(''), WIDTH, HEIGHT, [INK, PAPER, second]);

/** Every picture that content may name: the scenes, then each affiliate's mark for light and for dark pages. */
export const pictureNames = (): string[] => [...Object.keys(scenes), ...logos.keys()];

/** Draws one picture. The same name gives the same bytes, so an upload can be recognised by its hash. */
export async function drawPicture(name: string): Promise<Picture> {
  const scene = Object.hasOwn(scenes, name) ? scenes[name] : undefined;
  if (scene) return printScene(scene);
  const mark = logos.get(name);
  if (mark) return printClear(mark(), LOGO, LOGO);
  throw new Error(`There is no picture “${name}”. scripts/demonstration/pictures draws: ${Object.keys(scenes).join(', ')}; and logo-<code>, logo-<code>-dark.`);
}
