import { PublishError } from '../errors.ts';
import { fileOf } from '../page-files.ts';
import type { Page } from '../plan.ts';
import { linkBroken } from '../reasons/pages.ts';
import { targetOf } from './links.ts';

/** A release before it goes live: the pages and files as they would be, and as they are. */
export interface Candidate {
  /** The pages that were rendered. */
  rendered: readonly Page[];
  before: { page(file: string): Page | undefined; has(file: string): boolean };
  after: { pages(): Iterable<Page>; page(file: string): Page | undefined; has(file: string): boolean };
  /** Files that go. */
  removed: readonly string[];
}

interface Broken { page: Page; link: string }

/** Whether a link leads to something, before or after. */
function leads(link: string, page: Page, side: Candidate['before']): boolean {
  const { file, id } = targetOf(link, fileOf);
  if (file !== null && !side.has(file)) return false;
  const target = file === null ? page : side.page(file);
  return id === null || target === undefined || target.ids.includes(id);
}

/** Finds what is broken on one page after the other. Most links stand on most pages: those that name a page lead to the same from everywhere, and are looked for once. */
function brokenOn({ before, after }: Candidate): (page: Page) => Broken[] {
  const good = new Set<string>();
  const isBroken = (link: string, page: Page): boolean => {
    if (good.has(link)) return false;
    if (leads(link, page, after)) {
      if (!link.startsWith('#')) good.add(link);
      return false;
    }
    const old = before.page(page.file);
    // What was broken before is not this change's doing, and must not hold it up.
    return !old?.links.includes(link) || leads(link, old, before);
  };
  return (page) => page.links.filter((link) => isBroken(link, page)).map((link) => ({ page, link }));
}

/** Pages that stay as they are, but lead to what goes. Looked for only when something goes. */
function leftBehind({ rendered, before, after, removed }: Candidate): Page[] {
  const lost = new Set(removed);
  for (const page of rendered) {
    const old = before.page(page.file);
    if (old?.ids.some((id) => !page.ids.includes(id))) lost.add(page.file);
  }
  if (lost.size === 0) return [];
  const isRendered = new Set(rendered.map(({ file }) => file));
  return [...after.pages()].filter((page) => !isRendered.has(page.file) && page.links.some((link) => lost.has(targetOf(link, fileOf).file ?? '')));
}

/**
 * Looks whether all links and fragments that this change touches lead somewhere.
 * @throws PublishError naming the page and the link, for the first that does not
 */
export function checkLinks(candidate: Candidate): void {
  const broken = [...candidate.rendered, ...leftBehind(candidate)].flatMap(brokenOn(candidate));
  if (!broken.length) return;
  const [{ page, link }] = broken as [Broken];
  throw new PublishError(linkBroken(`/${page.file.replace(/index\.html$/, '')}`, link, broken.length - 1));
}
