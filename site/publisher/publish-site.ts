import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brandCss, brandTokens } from '@broadside/shared/brand';
import type { Library } from '@broadside/shared/view';
import { type AddressHistory, createSite, formerOf } from '../src/store/index.ts';
import { PublishError } from './errors.ts';
import { type RenderedSite, renderSite, type Theme } from './render-site.ts';
import { type Outcome, writeRelease } from './release.ts';
import { digest, downloadFiles, fromBytes, pictureFiles, type SiteFiles, themeFiles } from './site-files.ts';

/** What all sites of one publish have in common. */
export interface Edition {
  library: Library;
  addresses: AddressHistory;
  revision: number;
  /** The next instant at which an embargo ends or an item expires anywhere; ISO 8601. */
  next: string | null;
  /** ISO 8601: the pages are true for this instant. */
  instant: string;
  theme: { app: Theme; identity: string };
  folders: { out: string; pictures: string; originals: string };
  /** Forget the live release and write everything. */
  full: boolean;
  unusable: ReadonlyMap<string, string>;
}

/** @throws PublishError with the first picture or file of the site that is not to be had. */
function checkMedia({ pictures, downloads }: RenderedSite, { unusable, folders }: Edition): void {
  for (const sha256 of pictures.keys()) {
    const reason = unusable.get(sha256);
    if (reason) throw new PublishError(reason);
  }
  const missing = [...downloads.values()].find(({ sha256 }) => !existsSync(join(folders.originals, sha256)));
  if (missing) throw new PublishError(`The file “${missing.name}” is no longer in the CMS. Upload it again, or take it out of the item that offers it.`);
}

function brandFile(code: string, brand: { primary: string; accent: string }): { path: string; css: string } {
  try {
    const css = brandCss(brandTokens(brand));
    return { path: `brand/${digest(css).slice(0, 16)}.css`, css };
  } catch (error) {
    throw new PublishError(`The colors of “${code}” can't be used: ${(error as Error).message}`);
  }
}

/** The earlier of the two instants after which the site may look different. */
function validUntil(next: string | null, pages: number): string | null {
  const earliest = Math.min(next ? Date.parse(next) : Infinity, pages);
  return Number.isFinite(earliest) ? new Date(earliest).toISOString() : null;
}

/**
 * Renders one affiliate's site and makes it live.
 * @param content what the site is made from; see site-identity.ts
 */
export async function publishSite(edition: Edition, code: string, content: string): Promise<Outcome> {
  const site = createSite(edition.library, code, Date.parse(edition.instant));
  const { brand, basePath } = [...site.content.values()][0]!.view.affiliate.content;
  const css = brandFile(code, brand);
  const rendered = await renderSite(edition.theme.app, site, basePath ?? '/', `/${css.path}`);
  checkMedia(rendered, edition);
  const files: SiteFiles = new Map([
    ...themeFiles(edition.theme.identity, (basePath ?? '/').replace(/\/$/, '')),
    ...pictureFiles(rendered.pictures.values(), edition.folders.pictures),
    ...downloadFiles(rendered.downloads.values(), edition.folders.originals),
    [css.path, fromBytes(Buffer.from(css.css))],
    ...[...rendered.texts].map(([path, text]) => [path, fromBytes(Buffer.from(text))] as const),
  ]);
  const { revision, instant, next } = edition;
  const facts = { revision, instant, content, theme: edition.theme.identity, validUntil: validUntil(next, rendered.validUntil), ...formerOf(site, edition.addresses) };
  return writeRelease(join(edition.folders.out, code), files, facts, edition.full);
}
