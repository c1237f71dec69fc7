import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Snapshot } from '@broadside/shared/view';
import { type Hosting, hostingOf, liveSite } from '@broadside/site/deploy';
import { systemReason } from '@broadside/site/errors';
import { Originals, originalsIn, publish, PublishError, pullSnapshot, readSnapshotFile } from '@broadside/site/publisher';
import { type Home, openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { deliverNow, toWebServer } from './deploy.ts';

interface Options { cms?: string; tokenFile?: string; snapshot?: string; out?: string; webServer?: string; every?: string }

/** Where the content comes from. */
type Read = (home: Home) => Promise<Snapshot>;

function readToken(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8').trim();
  } catch (error) {
    throw new PlainError(`The token file ${file} can’t be read (${(error as NodeJS.ErrnoException).code}). The national office gives you the token; save it alone in a file.`);
  }
}

function sourceOf({ cms, tokenFile, snapshot }: Options): Read {
  const originals = (home: Home): Originals => new Originals(originalsIn(home.pictures));
  if (snapshot !== undefined) return (home) => readSnapshotFile(resolve(snapshot), originals(home));
  if (cms === undefined || tokenFile === undefined) throw new PlainError('Say where the content comes from: --cms and --token-file, or --snapshot.');
  // The token must not travel where others can read it.
  if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(cms)) throw new PlainError(`--cms ${cms} does not begin with https://, so others could read the token on its way. Ask the national office for the right address.`);
  const token = readToken(tokenFile);
  return (home) => pullSnapshot({ url: cms, token }, originals(home));
}

function destination(home: Home, code: string, { out, webServer }: Options): Hosting {
  if (out !== undefined) return { way: 'folder', folder: resolve(out), webServer: toWebServer(webServer) };
  const settings = hostingOf(home.hosting, code);
  if (!settings) throw new PlainError(`Say where the copy goes: --out and a folder, or set it up: npm run broadside -- deploy ${code} --set way=…`);
  return settings;
}

const units = { s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds from `5m`. */
function toInterval(text: string): number {
  const [, count, unit] = /^([1-9]\d{0,3})([smh])$/.exec(text) ?? [];
  if (!count || !unit) throw new PlainError(`--every ${text} is no time. Write it like 5m or 1h.`);
  return Number(count) * units[unit as keyof typeof units];
}

async function copyOnce(home: Home, code: string, read: Read, hosting: Hosting): Promise<void> {
  const snapshot = await read(home);
  const { sites: [site] } = await publish({ snapshot, codes: [code], out: home.sites, pictures: home.pictures });
  if (!site || site.error !== null) throw new PlainError(`The copy was not renewed and shows what it showed before: ${site?.error?.en ?? 'nothing was made'}`);
  // The release may be an older one that is still true: the receipt says up to where it is.
  await deliverNow(home, code, () => ({ ...liveSite(home.sites, code), revision: snapshot.header.revision }), hosting);
}

/** `copy <affiliate>`: looks once, or again and again; then one failed look is said and the next one tries anew. */
export async function copy(code: string, options: Options): Promise<void> {
  const interval = options.every === undefined ? null : toInterval(options.every);
  const read = sourceOf(options);
  const home = openHome();
  const hosting = destination(home, code, options);
  if (interval === null) return copyOnce(home, code, read, hosting);
  for (;;) {
    await copyOnce(home, code, read, hosting).catch((error: unknown) => {
      const reason = error instanceof PlainError || error instanceof PublishError ? error.message : (systemReason(error)?.en ?? null);
      if (reason === null) throw error;
      process.stderr.write(`${new Date().toISOString()}  ${reason}\n`);
    });
    await sleep(interval);
  }
}
