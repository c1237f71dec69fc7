import { isSafe, readAddress } from './addresses.ts';

/**
 * Gives the address to print for a site-absolute one such as /toolkits/x/ (with its ?query and #fragment),
 * or null when this site has no such page.
 */
export type Href = (address: string) => string | null;

export type LinkRules = {
  href?: Href;
  /** Finds the id on this page that a #fragment means; undefined when there is none. */
  idFor?: (fragment: string) => string | undefined;
};

/** What an `<a>` may carry. */
export type LinkAttributes = { href: string; rel?: 'noopener' };

/** The attributes to print for a link, or null: then its words stay and the link goes. */
export function linkAttributes(written: string, { href, idFor }: LinkRules): LinkAttributes | null {
  const address = readAddress(written);
  switch (address?.kind) {
    case 'fragment': {
      const id = idFor?.(address.value);
      return id === undefined ? null : { href: `#${id}` };
    }
    case 'path': {
      const target = href ? href(address.value) : address.value;
      return target !== null && isSafe(target) ? withRel(target) : null;
    }
    case 'elsewhere': return withRel(address.value);
    case 'program': return { href: address.value };
    default: return null;
  }
}

/** Another site must not get a handle on our window. */
function withRel(target: string): LinkAttributes {
  return readAddress(target)?.kind === 'elsewhere' ? { href: target, rel: 'noopener' } : { href: target };
}
