import type { AstroGlobal } from 'astro';

type Entry = Parameters<NonNullable<AstroGlobal['csp']>['insertScriptHash']>[0];

/**
 * What Astro writes beside an island: digests of its scripts and of its style, which a policy must allow. Filled in when the theme starts
 * (adapter/entry.ts). No digest can be compressed, so a page names them only where it has an island.
 */
export const islandDigests: { scripts: Entry[]; styles: Entry[] } = { scripts: [], styles: [] };

/** Whether a page's HTML has an island. */
export const hasIsland = (html: string): boolean => html.includes('<astro-island');
