import { join } from 'node:path';
import { verifyRelease } from '@broadside/site/publisher';
import { publishedSites } from '../serve/index-page.ts';
import { openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';

/** So many lines for one site tell enough. */
const MOST = 10;

/** `verify [codes...]` */
export function verify(codes: string[], { release }: { release?: string }): void {
  const { sites } = openHome();
  const known = publishedSites(sites);
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length) throw new PlainError(`No site "${unknown.join('", "')}" is published here. There are: ${known.join(', ') || 'none yet'}.`);
  if (release !== undefined && codes.length !== 1) throw new PlainError('Name one site with --release: npm run broadside -- verify ct --release 12.');
  for (const code of codes.length ? codes : known) {
    const wrong = verifyRelease(join(sites, code), release === undefined ? undefined : Number(release));
    process.stdout.write(wrong.length ? `${code}  not intact:\n${wrong.slice(0, MOST).map((what) => `      ${what}\n`).join('')}` : `${code}  intact\n`);
    if (wrong.length) process.exitCode = 1;
  }
}
