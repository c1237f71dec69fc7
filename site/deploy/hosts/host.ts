import type { Former } from '../../src/store/index.ts';

/** What a web server has to know about a site. */
export interface Facts {
  code: string;
  /** The folder that the site stands in on its domain: `/` or `/ct/`. */
  base: string;
  /** `https://ct.example.org/`; null without a domain. */
  address: string | null;
  /** The folders of its other languages: `es`. Each has error pages of its own. */
  languages: readonly string[];
  /** The page for what was taken down. */
  gonePage: '410.html' | '404.html';
  former: Former;
  /** The text of the page for what was taken down, by its path, in each language: `es/410.html`. Empty when nothing was, or the site is of before there were such pages. */
  gonePages: Readonly<Record<string, string>>;
  /** The whole site was taken down. */
  closed: boolean;
}

/** What is answered as ever when a site was taken down: that it was, and what the national office and search engines ask for. */
export const stayOpen = ['410.html', 'robots.txt', '.well-known/broadside.json'] as const;

/** The files that a kind of host reads beside the pages, by path from the site's root. */
export type HostFiles = (facts: Facts) => Record<string, string>;

/** A path of the site as an address of its domain: `/old/` -> `/ct/old/`. */
export const at = ({ base }: Facts, path: string): string => base + path.replace(/^\//, '');

/** What has a meaning in the languages of web servers, as an address may hold it: an editor typed it. */
const tame = (address: string): string => address.replace(/["'$\\`{}<>|^;\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/** Where a former address leads: another address of the site, or an outward one. */
export const targetOf = (facts: Facts, to: string): string => tame(/^https?:/.test(to) ? new URL(to).href : at(facts, to));

/** An error page in the language of an address: `es/410.html`. */
export function errorPage({ languages }: Facts, path: string, page: string): string {
  const language = languages.find((one) => path.startsWith(`/${one}/`));
  return language ? `${language}/${page}` : page;
}
