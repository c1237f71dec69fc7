import { type Locale, locales, mainLocale } from '@broadside/shared/content';
import { words } from '@broadside/shared/words';
import { instantDayWords } from '../../src/components/dates.ts';
import { errorPage, type Facts } from './host.ts';

/** In the page for what was taken down, the day stands above the ways on. */
const waysOn = '<ul class="ways">';

function dated(html: string, since: string | undefined, locale: Locale): string {
  return since === undefined ? html : html.replace(waysOn, `<p class="label">${words[locale].gone.since} <time datetime="${since}">${instantDayWords(since, locale)}</time></p>${waysOn}`);
}

/**
 * For hosts that can't answer 410: at each address whose item was taken down, a page of the site that says so, and since when.
 * It tells search engines to leave it out, and no list, feed or search of the site knows it.
 */
export function noticePages(facts: Facts): Record<string, string> {
  const { gone, since = {} } = facts.former;
  return Object.fromEntries(gone.filter((path) => path.endsWith('/')).flatMap((path) => {
    const file = errorPage(facts, path, '410.html');
    const page = facts.gonePages[file];
    const locale = locales.find((one) => file.startsWith(`${one}/`)) ?? mainLocale;
    return page === undefined ? [] : [[`${path.slice(1)}index.html`, dated(page, since[path], locale)]];
  }));
}
