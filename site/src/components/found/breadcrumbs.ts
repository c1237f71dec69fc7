import type { PageContent } from '../../store/index.ts';
import type { Thing } from './thing.ts';

/** The way from the home page to the section that a page stands in. */
export function breadcrumbList(trail: readonly { words: string; address: string }[], content: PageContent): Thing {
  const itemListElement = trail.map(({ words, address }, index) => ({ '@type': 'ListItem', position: index + 1, name: words, item: content.absolute(address) }));
  return { '@type': 'BreadcrumbList', itemListElement };
}
