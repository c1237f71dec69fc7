import { createHash } from 'node:crypto';
import { checkContent, type Entry, type Locale, locales, mainLocale, type Media, nationalCode, relationFields } from '@broadside/shared/content';
import { type Snapshot, snapshotFrom } from '@broadside/shared/view';
import type { Originals } from '@broadside/site/publisher';
import { makePdf } from '../demonstration/files/make-pdf.ts';
import { type DemonstrationItem, loadDemonstration, ownerOf } from '../demonstration/load.ts';
import { drawPicture } from '../demonstration/pictures/index.ts';
import { resolveFields } from '../demonstration/resolve.ts';

type Fields = Record<string, unknown>;

const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
/** The same id for the same item, every time. */
const idOf = (name: string): string => digest(name).slice(0, 24);

/** Of an item whose English changed since it was translated, what the CMS would know of the translation. */
const stateOf = ({ earlier }: DemonstrationItem, locale: Locale): Fields =>
  (locale !== mainLocale && Object.keys(earlier).length ? { translation: { changed: '2026-11-20T15:00:00.000Z' } } : {});

/** The names of all pictures and files that items show, found by resolving them without any. */
function fileNames(items: DemonstrationItem[]): Set<string> {
  const names = new Set<string>();
  const keys = { item: () => null, file: (name: string) => names.add(name), unknown: () => {} };
  for (const item of items) for (const fields of [item.all, ...Object.values(item.translations)]) resolveFields(item.type, fields, item.key, keys);
  return names;
}

async function toMedia(name: string, originals: Originals): Promise<Media> {
  const isPdf = name.endsWith('.pdf');
  const { data, mime, width, height } = isPdf ? { data: await makePdf(name.replace(/\.pdf$/, '')), mime: 'application/pdf', width: null, height: null } : await drawPicture(name);
  const sha256 = digest(data);
  if (!originals.has(sha256)) originals.keep(sha256, data);
  return { id: idOf(name), sha256, name: isPdf ? name : `${name}.png`, mime, size: data.length, width, height, alt: null, caption: null, focalPoint: null };
}

function toEntry(item: DemonstrationItem, locale: Locale, files: ReadonlyMap<string, Media>, isIn: (name: string, locale: Locale) => boolean): Entry {
  const keysFor = (part: Locale) => ({
    item: (type: string, key: string) => (isIn(`${type}/${key}`, part) ? idOf(`${type}/${key}`) : null),
    file: (name: string) => files.get(name) ?? null,
    unknown: () => {},
  });
  const all = resolveFields(item.type, item.all, 'all', keysFor(mainLocale));
  // As the seed does: relations stand with the English text only, and translations inherit them.
  const shared: Fields = locale === mainLocale ? all : Object.fromEntries(Object.entries(all).filter(([name]) => !(name in relationFields(item.type))));
  const fields = { owner: nationalCode, slug: item.key, ...shared, ...stateOf(item, locale), ...resolveFields(item.type, item.translations[locale]!, locale, keysFor(locale)) };
  const checked = checkContent(item.type, fields);
  if (!checked.ok) throw new Error(`${item.type}/${item.key} (${locale}): ${JSON.stringify(checked.problems)}`);
  const { value } = checked;
  return { type: item.type, id: idOf(`${item.type}/${item.key}`), locale, owner: value.owner, revision: 1, hash: digest(JSON.stringify(value)), entry: value } as Entry;
}

/**
 * The demonstration content as a snapshot, without a CMS: for tests that look at built pages and nothing else.
 * @param codes the affiliates whose own items are in it, beside the national ones and all affiliates' entries
 * @param originals where the drawn pictures and set files are kept
 * @param instant ISO 8601: the time that it is true for
 */
export async function demonstrationSnapshot(codes: readonly string[], originals: Originals, instant: string): Promise<Snapshot> {
  const owners = new Set([nationalCode, ...codes]);
  const items = loadDemonstration().filter((item) => !item.isDraft && (item.type === 'affiliate' || owners.has(ownerOf(item))));
  // An affiliate that no site is made for is only named in the directory: its logo need not be drawn.
  const names = fileNames(items.filter((item) => owners.has(ownerOf(item))));
  const files = new Map(await Promise.all([...names].map(async (name) => [name, await toMedia(name, originals)] as const)));
  const languages = new Map(items.map((item) => [`${item.type}/${item.key}`, item.translations]));
  const isIn = (name: string, locale: Locale): boolean => Boolean(languages.get(name)?.[locale]);
  const entries = items.flatMap((item) => locales.filter((locale) => item.translations[locale]).map((locale) => toEntry(item, locale, files, isIn)));
  const header = { broadside: 1, revision: 1, instant, next: null, affiliate: null, cursor: '1-0', since: null } as const;
  return snapshotFrom(header, entries);
}
