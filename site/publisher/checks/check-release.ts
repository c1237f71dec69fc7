import { PublishError } from '../errors.ts';
import { fileOf } from '../page-files.ts';
import type { Page } from '../plan.ts';
import { targetOf } from './links.ts';
import { linkBroken } from '../reasons/pages.ts';

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

const isBroken = ({ before, after }: Candidate) => ({ page, link }: Broken): boolean => {
  if (leads(link, page, after)) return false;
  const old = before.page(page.file);
  // What was broken before is not this change's doing, and must not hold it up.
  return !old?.links.includes(link) || leads(link, old, before);
};

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
  const suspects = [...candidate.rendered, ...leftBehind(candidate)].flatMap((page) => page.links.map((link) => ({ page, link })));
  const broken = suspects.filter(isBroken(candidate));
  if (!broken.length) return;
  const [{ page, link }] = broken as [Broken];
  throw new PublishError(linkBroken(`/${page.file.replace(/index\.html$/, '')}`, link, broken.length - 1));
}
