import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One page of each kind that a site has, in the demonstration content. */
export const kindsOfPages = [
  '/', '/toolkits/', '/toolkits/living-wage/', '/classifications/', '/classifications/paraeducator/', '/articles/', '/articles/page/2/', '/articles/what-a-paraeducator-does/',
  '/resources/', '/resources/kind/report/', '/resources/bus-driver-discipline-tips/', '/events/', '/events/winter-leadership-school/', '/actions/',
  '/actions/one-nurse-in-every-building/', '/awards/', '/awards/school-staff-of-the-year/', '/topics/', '/topics/safety/', '/glossary/', '/health-and-safety/',
  '/jobs/', '/contact/', '/subscribe/', '/accessibility/',
] as const;

/** `/articles/heat-has-a-number/` is of the kind `/articles/*`; pages that lie at the top are each a kind of their own. */
function kindOf(path: string): string {
  const [, language, ...parts] = /^\/(es\/)?(?:([^/]*)\/)?(.*)$/.exec(path)!;
  const [section, rest] = parts;
  if (!section) return path;
  return [language, section, rest!.replace(/\d+\/$/, '#').replace(/[^/#]+/g, '*')].join('/');
}

/**
 * Every kind of page that a site has, so that a new kind is looked at too: the addresses of its fullest and its barest page.
 * @param folder that the site is served from
 * @param language only its pages
 */
function kindsIn(folder: string, language?: 'en' | 'es'): { fullest: string; barest: string }[] {
  const found = Map.groupBy(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, size: statSync(join(folder, file)).size }))
      .filter(({ path }) => !language || (language === 'es') === path.startsWith('/es/'))
      .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1)),
    ({ path }) => kindOf(path),
  );
  return [...found.values()].map((pages) => ({ fullest: pages.at(-1)!.path, barest: pages[0]!.path }));
}

/** The address of the fullest page of every kind. */
export const fullestIn = (...site: Parameters<typeof kindsIn>): string[] => kindsIn(...site).map(({ fullest }) => fullest);

/** The addresses of the fullest and the barest page of every kind. */
export const extremesIn = (...site: Parameters<typeof kindsIn>): string[] => [...new Set(kindsIn(...site).flatMap(({ fullest, barest }) => [fullest, barest]))];
