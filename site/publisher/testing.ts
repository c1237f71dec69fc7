import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mainLocale } from '@broadside/shared/content';
import { buildLibrary, type Snapshot } from '@broadside/shared/view';
import { brandFileOf, localAddress, Parts, rootFiles, Site } from '../src/store/index.ts';
import { idOf, siteOf, type Told } from '../src/store/testing.ts';
import { openSite } from './live-release.ts';
import type { Theme } from './make-template.ts';
import { fileOf } from './page-files.ts';
import { renderPages } from './render-page.ts';
import { fromBytes, type SiteFiles, themeFiles } from './site-files.ts';
import { ensureTheme, themeEntry } from './theme.ts';

export { idOf, type Told };

/** Pages and files of a site by path, as the compiled theme renders them for a folder of its domain: `toolkits/pay/index.html`. */
async function renderSite(site: Site, base: string, files: readonly string[], parts = new Parts()): Promise<Map<string, string>> {
  const { app } = await import(pathToFileURL(themeEntry(await ensureTheme())).href) as { app: Theme };
  const pages = [...site.content].flatMap(([locale, content]) => [...content.paths].map((path) => ({ locale, path })));
  const places = [...pages, ...files.map((path) => ({ locale: mainLocale, path }))];
  const texts = new Map<string, string>();
  for await (const { place, pieces } of renderPages({ theme: app, parts, site, base: base.replace(/\/$/, '') }, places)) texts.set(fileOf(localAddress(place.locale, place.path)), Buffer.concat(pieces).toString());
  return texts;
}

/** The pages of a small site by path. @param parts of pages that were made before, for other sites */
export const renderTold = (code: string, told: readonly Told[], parts?: Parts): Promise<Map<string, string>> => renderSite(siteOf(code, told), '/', [], parts);

/** All that a site would hold for another folder of its domain than its own, but for pictures and uploads: path -> text of pages, feeds, styles and scripts. */
export async function renderForFolder(snapshot: Snapshot, code: string, base: string): Promise<Map<string, string>> {
  const texts = await renderSite(new Site(buildLibrary(snapshot), code, Date.parse(snapshot.header.instant)), base, rootFiles);
  const styles = [...themeFiles(await ensureTheme(), base.replace(/\/$/, ''))].flatMap(([path, file]) => ('pieces' in file ? [[path, Buffer.concat(file.pieces).toString()] as const] : []));
  return new Map([...texts, ...styles]);
}

/**
 * A small site as a visitor's browser meets it, in a folder of its own.
 * @returns the folder of all sites, for `serveSites`; the pages lie in `<code>/current`
 */
export async function buildTold(code: string, told: readonly Told[]): Promise<string> {
  const texts = await renderTold(code, told);
  const identity = await ensureTheme();
  const { path, css } = brandFileOf(siteOf(code, told).main.affiliate.content);
  const write: SiteFiles = new Map([...themeFiles(identity, ''), [path, fromBytes(Buffer.from(css))] as const, ...[...texts].map(([file, text]) => [file, fromBytes(Buffer.from(text))] as const)]);
  const sites = mkdtempSync(join(tmpdir(), 'broadside-told-'));
  const facts = { revision: 1, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: identity, basePath: '/', content: '', pages: texts.size, moved: {}, gone: [] };
  openSite(join(sites, code)).release(facts, { write, remove: [] }, true);
  return sites;
}
