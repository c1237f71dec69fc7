import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext, MiddlewareNext } from 'astro';
import { isTypeName, type Locale, mainLocale, type Media } from '@broadside/shared/content';
import { buildLibrary } from '@broadside/shared/view';
import { mediaOf } from '../publisher/media.ts';
import { Originals } from '../publisher/originals.ts';
import { readSnapshotFile } from '../publisher/snapshot-file.ts';
import { BASE, brandFileOf, downloadName, iconName, iconOf, logoOf, PageContent, Site } from '../src/store/index.ts';

/** Set by `npm run dev`: the snapshot file, the folder for its pictures, and the site to show. */
const { BROADSIDE_DEV_SNAPSHOT = '', BROADSIDE_DEV_ORIGINALS = '', BROADSIDE_DEV_SITE = 'us' } = process.env;

const originals = new Originals(BROADSIDE_DEV_ORIGINALS);
const snapshot = await readSnapshotFile(BROADSIDE_DEV_SNAPSHOT, originals);
const site = new Site(buildLibrary(snapshot), BROADSIDE_DEV_SITE, Date.parse(snapshot.header.instant));
const media = [...mediaOf(snapshot.entries.values()).values()];

const { content: affiliate } = site.main.affiliate;
const { logoLight, logoDark } = affiliate.brand;
const isHere = (logo: Media | null | undefined): logo is Media => Boolean(logo);
/** The logos, by the names of the icons that the publisher makes from them. */
const icons = new Map([
  ...[logoLight, logoDark].filter(isHere).map((logo) => [iconName(logoOf(affiliate, logo)), logo] as const),
  ...[logoLight].filter(isHere).flatMap((logo) => (['small', 'large'] as const).map((size) => [iconName(iconOf(affiliate, size)), logo] as const)),
]);

function mediaAt(path: string): Media | undefined {
  const [, folder, name = ''] = path.split('/');
  if (folder === 'icons') return icons.get(name);
  if (folder === 'media') return media.find(({ sha256 }) => name.startsWith(sha256.slice(0, 20)));
  return folder === 'files' ? media.find((file) => downloadName(file) === name) : undefined;
}

/** While working, pictures are shown as they were uploaded, under every name that they would have on a site. */
function originalFor(path: string): Response | null {
  const found = mediaAt(path);
  return found ? new Response(new Uint8Array(readFileSync(join(BROADSIDE_DEV_ORIGINALS, found.sha256))), { headers: { 'content-type': found.mime } }) : null;
}

function styleFor(path: string): Response | null {
  if (!path.startsWith('/brand/')) return null;
  return new Response(brandFileOf(site.main.affiliate.content).css, { headers: { 'content-type': 'text/css' } });
}

function splitLocale(path: string): { locale: Locale; rest: string } {
  const [, first = ''] = path.split('/');
  const locale = site.locales.find((candidate) => candidate === first && candidate !== mainLocale);
  return locale && !isTypeName(first) ? { locale, rest: path.slice(locale.length + 1) || '/' } : { locale: mainLocale, rest: path };
}

/** Answers a request of Astro's own server as the publisher would have rendered it. */
export async function serveFromSnapshot(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { pathname } = context.url;
  const file = originalFor(pathname) ?? styleFor(pathname);
  if (file) return file;
  const { locale, rest } = splitLocale(pathname);
  context.locals.content ??= new PageContent(site, locale, rest);
  const { route } = context.locals.content;
  const response = await (route === pathname ? next() : context.rewrite(route));
  const type = response.headers.get('content-type') ?? '';
  if (!/html|xml|json/.test(type)) return response;
  return new Response(context.locals.content.filled(await response.text()).replaceAll(BASE, ''), { status: response.status, headers: response.headers });
}
