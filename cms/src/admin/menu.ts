import { menuTitles } from './words.ts';

/** The menu of content types in the order of editors' work, not of the alphabet. */
export function orderMenu<T extends { ctLinks: unknown }>(value: T): T {
  const links = value.ctLinks as { uid: string; title: string }[];
  return { ...value, ctLinks: links.map((link) => ({ ...link, title: menuTitles.get(link.uid) ?? link.title })) };
}
