import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardPath, cardsAskedFor, localAddress, type Place, type Site } from '../src/store/index.ts';
import type { Edition, Workshop } from './edition.ts';
import { PublishError } from './errors.ts';
import { iconFiles } from './icon-files.ts';
import { fileOf } from './page-files.ts';
import type { Page } from './plan.ts';
import { fileGone, pageHolds } from './reasons/pages.ts';
import { type RenderedPage, renderPages } from './render-page.ts';
import { downloadFiles, fromPieces, pictureFiles, type SiteFile, type SiteFiles } from './site-files.ts';

/** The file of a page. */
export const fileAt = ({ locale, path }: Place): string => fileOf(localAddress(locale, path));

/** A page with its bytes, and the pictures and files beside it. The share card that it names is made when the page is live. */
export interface MadePage { page: Page; file: SiteFile; media: SiteFiles }

/** Where pages are made: one site of a workshop. `base` is the folder it stands in on its domain, without a slash at its end. */
export interface Bench { shop: Workshop; site: Site; base: string }

/** @throws PublishError with the first picture or file of the page that is not to be had */
async function mediaOf({ pictures, downloads, icons }: RenderedPage, { folders }: Workshop, { unusable }: Edition): Promise<SiteFiles> {
  const reason = pictures.map(({ sha256 }) => unusable.get(sha256)).find((found) => found !== undefined);
  if (reason) throw new PublishError(reason);
  const missing = downloads.flatMap((file) => file.parts ?? [file]).find(({ sha256 }) => !existsSync(join(folders.originals, sha256)));
  if (missing) throw new PublishError(fileGone(missing.name));
  return new Map([...pictureFiles(pictures, folders.pictures), ...downloadFiles(downloads, folders), ...await iconFiles(icons, folders)]);
}

/**
 * Renders pages and looks each over.
 * @throws PublishError naming the page that can't be made, or that holds what must not get out
 */
export async function* makePages({ shop, site, base }: Bench, places: readonly Place[], edition: Edition): AsyncGenerator<MadePage> {
  for await (const made of renderPages({ theme: shop.theme.app, parts: shop.parts, site, base }, places)) {
    const { pieces, place, validUntil, questions, links, ids } = made;
    const found = shop.canaries.find(made.template, made.own, site.code);
    if (found) throw new PublishError(pageHolds(place.path, found));
    const media = await mediaOf(made, shop, edition);
    const file = fromPieces(pieces);
    yield { page: { place, file: fileAt(place), sha256: file.sha256, size: file.size, validUntil, questions, media: [...media.keys(), ...cardsAskedFor(questions).map(cardPath)], links, ids }, file, media };
  }
}
