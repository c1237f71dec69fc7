import { all } from './device.ts';

/** What was looked for or chosen on a page stays so in the other language. */
export function languages(): void {
  for (const link of all<HTMLAnchorElement>('.languages a')) link.addEventListener('click', () => { link.search = location.search; });
}
