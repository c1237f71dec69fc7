/** The file that a path is written to: `/es/toolkits/` -> `es/toolkits/index.html`. Hosts look for `404.html` and `410.html` beside the first page. */
export function fileOf(address: string): string {
  const path = address.slice(1).replace(/(^|\/)(404|410)\/$/, '$1$2.html');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

export const isPageFile = (path: string): boolean => path.endsWith('.html');
