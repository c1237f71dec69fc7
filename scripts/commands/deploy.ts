import { createWriteStream, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { changeHosting, deliverAlone, hostFacts, type Hosting, hostingOf, liveSite, type LiveSite, nginxConfig, placeOf, secretSettings, testConnection, type WebServer, webServers, zipOf } from '@broadside/site/deploy';
import { type Home, openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { seconds } from '../steps.ts';

interface Options { set?: string[]; show?: boolean; test?: boolean; replace?: boolean; zip?: string; nginx?: boolean; base?: string; webServer?: string }

const say = (text: string): void => { process.stderr.write(`${text}\n`); };

/** Lines of standard input, one for each secret, unseen while they are typed: they must not stand in the shell's history or on the screen. */
function secretsFromInput(): (name: string) => Promise<string> {
  const unseen = new Writable({ write: (_, __, done) => done() });
  const input = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY ?? false });
  const lines = input[Symbol.asyncIterator]();
  return async (name) => {
    process.stderr.write(process.stdin.isTTY ? `${name}: ` : '');
    const { value, done } = await lines.next() as IteratorResult<string, undefined>;
    if (done || !value) throw new PlainError(`Nothing came for “${name}” on standard input.`);
    if (process.stdin.isTTY) say('');
    return value.trim();
  };
}

async function toChanges(pairs: string[]): Promise<Record<string, string>> {
  const changes = new Map<string, string>();
  for (const pair of pairs) {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/s.exec(pair) ?? [];
    if (!name || value === undefined) throw new PlainError(`“${pair}” is no setting. Write it like folder=/var/www/ct.`);
    changes.set(name, value);
  }
  const asked = [...changes].filter(([, value]) => value === '-');
  const ask = asked.length ? secretsFromInput() : null;
  for (const [name] of asked) changes.set(name, await ask!(name));
  if (ask) process.stdin.destroy();
  return Object.fromEntries(changes);
}

function show(home: Home, code: string): void {
  const settings = hostingOf(home.hosting, code);
  if (!settings) throw new PlainError(notSet(code));
  for (const [name, value] of Object.entries(settings)) process.stdout.write(`${name}=${secretSettings.includes(name) ? '(set)' : String(value)}\n`);
}

const notSet = (code: string): string => `This machine does not know where the site of “${code}” goes. Say so first, for example: npm run broadside -- deploy ${code} --set way=folder folder=/var/www/${code} (docs/hosting.md has the others)`;

function checkBase(base: string | undefined): { base?: string } {
  if (base === undefined) return {};
  if (!/^\/([a-z0-9-]+\/)*$/.test(base)) throw new PlainError(`--base ${base} is no folder of a domain. Write it with a slash on both sides, for example /ct/.`);
  return { base };
}

/** @throws PlainError naming those that there are */
export function toWebServer(kind = 'apache'): WebServer {
  const known = webServers.find((one) => one === kind);
  if (!known) throw new PlainError(`There is no web server “${kind}” here. There are: ${webServers.join(', ')}.`);
  return known;
}

async function writeZip(site: LiveSite, { zip = '', base, webServer }: Options): Promise<void> {
  const file = resolve(zip);
  const temporary = `${file}.${process.pid}.part`;
  try {
    await pipeline(await zipOf(site, { webServer: toWebServer(webServer), ...checkBase(base) }), createWriteStream(temporary));
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  say(`${file}: release ${site.release}, ${Object.keys(site.files).length} files.`);
}

async function test(home: Home, code: string): Promise<void> {
  const settings = hostingOf(home.hosting, code);
  if (!settings) throw new PlainError(notSet(code));
  const { ok, message } = await testConnection(code, settings, new AbortController().signal);
  if (!ok) throw new PlainError(message.en);
  say(message.en);
}

/** Another delivery of the same site is waited for so long, in milliseconds: a first one to a slow place takes minutes. */
const PATIENCE = 10 * 60_000;

/** Delivers the live site and says what came of it. @throws PlainError when it failed */
export async function deliverNow(home: Home, code: string, site: () => LiveSite, hosting: Hosting, replace = false): Promise<void> {
  const made = await deliverAlone({ folder: home.hosting, code, hosting, site, replace, signal: new AbortController().signal, patience: PATIENCE });
  if (!made) throw new PlainError(`The site of “${code}” is being delivered by something else, which does not come to an end. Is another "deploy" or "copy" running? Try again when it has ended.`);
  if (!made.ok) throw new PlainError(made.message.en);
  const { sent, kept, removed } = made.files;
  say(`${code}  release ${made.release}: ${sent} files sent, ${kept} kept, ${removed} removed, ${seconds(made.ms)}. ${made.message.en}`);
}

/** `deploy <affiliate>` */
export async function deploy(code: string, options: Options): Promise<void> {
  if (!/^[a-z]{2}$/.test(code)) throw new PlainError(`“${code}” is no affiliate. Its code is two small letters, for example ct.`);
  const home = openHome();
  if (options.set) {
    const settings = changeHosting(home.hosting, code, await toChanges(options.set));
    return say(`The site of “${code}” goes to ${placeOf(settings).en}. Try it: npm run broadside -- deploy ${code} --test. For delivery after each release, an administrator chooses this way in the CMS, under “Where the site is hosted”.`);
  }
  if (options.show) return show(home, code);
  if (options.test) return test(home, code);
  const site = liveSite(home.sites, code);
  if (options.zip) return writeZip(site, options);
  if (options.nginx) {
    const { base } = checkBase(options.base);
    process.stdout.write(nginxConfig(await hostFacts(site, base), join(realpathSync(home.sites), code, 'current')));
    return;
  }
  const settings = hostingOf(home.hosting, code);
  if (!settings) throw new PlainError(notSet(code));
  await deliverNow(home, code, () => liveSite(home.sites, code), settings, options.replace);
}
