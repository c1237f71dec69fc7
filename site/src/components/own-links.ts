import type { TextLink } from '@broadside/shared/content';
import type { PageContent } from '../store/index.ts';

/** Links that an affiliate chose for all of its pages. One that leads to a page this site does not have is left out. */
export function ownLinks(content: PageContent, links: readonly TextLink[]): { words: string; address: string }[] {
  return links.flatMap(({ words, address }) => {
    const href = content.href(address);
    return href === null ? [] : [{ words, address: href }];
  });
}
