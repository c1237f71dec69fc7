import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brandCss, brandTokens } from '@broadside/shared/brand';
import { siteOf, type Told } from '../src/store/testing.ts';
import { writeRelease } from './release.ts';
import { renderSite, type Theme } from './render-site.ts';
import { fromBytes, themeFiles } from './site-files.ts';
import { ensureTheme, themeEntry } from './theme.ts';

export type { Told };

const BRAND = 'brand/test.css';

/** The pages of a small site by path, as the compiled theme renders them: `toolkits/pay/index.html`. */
export async function renderTold(code: string, told: readonly Told[]): Promise<Map<string, string>> {
  const { app } = await import(pathToFileURL(themeEntry(await ensureTheme())).href) as { app: Theme };
  const { texts } = await renderSite(app, siteOf(code, told), '/', `/${BRAND}`);
  return texts;
}

/**
 * A small site as a visitor's browser meets it, in a folder of its own.
 * @returns the folder of all sites, for `serveSites`; the pages lie in `<code>/current`
 */
export async function buildTold(code: string, told: readonly Told[]): Promise<string> {
  const texts = await renderTold(code, told);
  const identity = await ensureTheme();
  const css = brandCss(brandTokens({ primary: '#12356b', accent: '#b3261e' }));
  const files = new Map([...themeFiles(identity, ''), [BRAND, fromBytes(Buffer.from(css))] as const, ...[...texts].map(([path, text]) => [path, fromBytes(Buffer.from(text))] as const)]);
  const sites = mkdtempSync(join(tmpdir(), 'broadside-told-'));
  writeRelease(join(sites, code), files, { revision: 1, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: identity, content: '', moved: {}, gone: [] }, true);
  return sites;
}
