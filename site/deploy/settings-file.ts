import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Delivery, delivery } from '@broadside/shared/publishing';
import { DeployError } from './errors.ts';
import { placeForgotten, settingsDamaged, waysDiffer } from './reasons/settings.ts';
import { type Hosting, readHosting } from './settings.ts';

const settingsPath = (folder: string, code: string): string => join(folder, `${code}.json`);
const deliveryPath = (folder: string, code: string): string => join(folder, `${code}.last.json`);

/** Only this user may read it, from its first byte on; whole or not there at all. */
function write(path: string, value: unknown): void {
  const temporary = `${path}.${process.pid}.part`;
  writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, path);
}

function parse(code: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new DeployError(settingsDamaged(path, code));
  }
}

/**
 * Where an affiliate's site is delivered; null when nothing was set up on this machine.
 * @param folder the folder of these settings, `hosting` in the state folder
 * @throws DeployError naming each wrong setting
 */
export function hostingOf(folder: string, code: string): Hosting | null {
  const path = settingsPath(folder, code);
  return existsSync(path) ? readHosting(code, parse(code, path)) : null;
}

/**
 * What a release is to be delivered with by itself. The CMS says whether and how (“How it is delivered”), this machine where to.
 * @param way what the CMS says; `as before` of a site that was taken down, of which it says nothing any more
 * @returns null when the site is served from here
 * @throws DeployError when the two don't fit together
 */
export function hostingFor(folder: string, code: string, way: Hosting['way'] | 'here' | 'as before'): Hosting | null {
  if (way === 'here' || (way === 'as before' && !lastDelivery(folder, code))) return null;
  const settings = hostingOf(folder, code);
  if (settings && (settings.way === way || way === 'as before')) return settings;
  if (way === 'as before') throw new DeployError(placeForgotten(code));
  throw new DeployError(waysDiffer(code, way, settings?.way ?? null));
}

/**
 * Changes settings and keeps them, if all of them fit together. Another `way` begins anew.
 * @param changes by name; an empty text takes a setting away
 * @throws DeployError naming each wrong setting; then nothing is changed
 */
export function changeHosting(folder: string, code: string, changes: Record<string, string>): Hosting {
  const path = settingsPath(folder, code);
  const before = existsSync(path) ? parse(code, path) as Record<string, unknown> : {};
  const kept = changes.way !== undefined && changes.way !== before.way ? {} : before;
  const wanted = Object.fromEntries(Object.entries({ ...kept, ...changes }).filter(([, value]) => value !== ''));
  const settings = readHosting(code, wanted);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  write(path, settings);
  return settings;
}

/** What came of the last delivery from this machine; null before the first. */
export function lastDelivery(folder: string, code: string): Delivery | null {
  const path = deliveryPath(folder, code);
  const read = existsSync(path) ? delivery.safeParse(parse(code, path)) : null;
  return read?.success ? read.data : null;
}

/** What the copy is known to show. A record that is damaged must not keep the next one from being written. */
function lastShown(folder: string, code: string): number | null {
  try {
    return lastDelivery(folder, code)?.shows ?? null;
  } catch {
    return null;
  }
}

/** Remembers what came of a delivery. What a failed one found there stands there still, or something newer. */
export function keepDelivery(folder: string, code: string, made: Delivery): void {
  const shows = made.ok ? made.shows : lastShown(folder, code);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  write(deliveryPath(folder, code), { ...made, shows });
}
