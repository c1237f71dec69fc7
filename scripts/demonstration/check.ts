import { checkContent, type Locale, locales, type Media, nationalCode } from '@broadside/shared/content';
import { type DemonstrationItem, loadDemonstration, ownerOf } from './load.ts';
import { resolveFields } from './resolve.ts';

const anyId = 'a'.repeat(24);
const anyMedia: Media = { id: anyId, sha256: '0'.repeat(64), name: 'x', mime: 'image/png', size: 1, width: 1, height: 1, alt: null, caption: null, focalPoint: null };

interface Others { has(type: string, key: string, locale: Locale): boolean; ownerOf(type: string, key: string): string }

function checkItem(item: DemonstrationItem, locale: Locale, others: Others): string[] {
  const place = `${item.type}/${item.key}.yaml`;
  const problems: string[] = [];
  const keysFor = (part: Locale) => ({
    item: (type: string, key: string) => {
      const owner = others.ownerOf(type, key);
      // As the CMS does; an affiliate is named by everybody.
      if (type !== 'affiliate' && ![nationalCode, ownerOf(item)].includes(owner)) problems.push(`${place}: points to ${type}/${key}, which belongs to "${owner}".`);
      return others.has(type, key, part) ? anyId : null;
    },
    file: () => anyMedia,
    unknown: (path: string, problem: string) => problems.push(`${place} ${path}: ${problem}`),
  });
  const fields = {
    owner: 'us', slug: item.key,
    ...resolveFields(item.type, item.all, 'all', keysFor('en')),
    ...resolveFields(item.type, item.earlier, 'earlier', keysFor('en')),
    ...resolveFields(item.type, item.translations[locale]!, locale, keysFor(locale)),
  };
  const checked = checkContent(item.type, fields);
  if (!checked.ok) problems.push(...checked.problems.map(({ path, expected }) => `${place} ${locale}.${path}: ${expected.en}`));
  return problems;
}

/** What does not fit the schemas in the demonstration content; nothing when all is well. */
export function checkDemonstration(items: DemonstrationItem[] = loadDemonstration()): string[] {
  const existing = new Set(items.flatMap((item) => locales.filter((l) => item.translations[l]).map((l) => `${item.type}/${item.key}/${l}`)));
  const has = (type: string, key: string, locale: Locale): boolean => existing.has(`${type}/${key}/${locale}`);
  const owners = new Map(items.map((item) => [`${item.type}/${item.key}`, ownerOf(item)]));
  const others: Others = { has, ownerOf: (type, key) => owners.get(`${type}/${key}`) ?? nationalCode };
  return items.flatMap((item) => locales.filter((locale) => item.translations[locale]).flatMap((locale) => checkItem(item, locale, others)));
}

if (import.meta.main) {
  const problems = checkDemonstration().filter((line) => process.argv[2] === undefined || line.includes(process.argv[2]));
  console.log(problems.length ? problems.join('\n') : 'The demonstration content fits the schemas.');
  process.exitCode = problems.length ? 1 : 0;
}
