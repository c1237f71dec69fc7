/**
 * Makes the theme's fonts from the packages: `node scripts/fonts/subset.ts`. Run it after a change in `letters.ts` or `sources.ts`, then `advances.ts`.
 * The made files are kept in the repository, so that a site builds without it.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { packageFile, pictureFont, sources, subset } from './sources.ts';

const folder = new URL('../../site/src/fonts/', import.meta.url);
/** All fonts together, in bytes: about two seconds on a slow phone connection. */
const budget = 60 * 1024;

let total = 0;
for (const source of sources) {
  const made = await subset(source, 'woff2');
  total += made.length;
  writeFileSync(new URL(`${source.name}.woff2`, folder), made);
  copyFileSync(packageFile(source, 'LICENSE'), new URL(`${source.package}.OFL.txt`, folder));
  console.log(`${source.name}.woff2: ${made.length} bytes`);
}
// No browser loads this one.
writeFileSync(new URL('../../site/publisher/letters/archivo.ttf', import.meta.url), await subset(pictureFont, 'sfnt'));
console.log(`Together: ${total} bytes of ${budget}`);
if (total > budget) process.exitCode = 1;
