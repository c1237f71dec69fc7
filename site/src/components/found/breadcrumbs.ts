import type { PageContent } from '../../store/index.ts';
import type { Thing } from './thing.ts';

/**
 * The way from the home page to the section that a page stands in.
 * @param trail without the home page
 */
export function breadcrumbList(trail: readonly { words: string; address: string }[], content: PageContent): Thing {
  const home = { words: content.words.home, address: content.at('/') };
  const itemListElement = [home, ...trail].map(({ words, address }, index) => ({ '@type': 'ListItem', position: index + 1, name: words, item: content.absolute(address) }));
  return { '@type': 'BreadcrumbList', itemListElement };
}
