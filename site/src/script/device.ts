/** The folder that the site stands in: several sites may share one host, and each keeps its own things. */
export const base = new URL('..', import.meta.url).pathname;

const nameOf = (key: string): string => `${base} ${key}`;

/** Whether this browser lets a page keep anything. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(nameOf('test'), '');
    localStorage.removeItem(nameOf('test'));
    return true;
  } catch {
    return false;
  }
}

/** What was kept on this device under a name: a list; an empty one when there is nothing or it is damaged. */
export function kept<T>(key: string, isRight: (value: unknown) => value is T): T[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? '[]');
    return Array.isArray(value) ? value.filter(isRight) : [];
  } catch {
    return [];
  }
}

/** Keeps a list on this device, or forgets an empty one. */
export function keep(key: string, list: readonly unknown[]): void {
  try {
    if (list.length > 0) localStorage.setItem(nameOf(key), JSON.stringify(list));
    else localStorage.removeItem(nameOf(key));
  } catch {
    // The device is full or forbids it: the page works on, it only forgets.
  }
}

export const all = <T extends HTMLElement>(selector: string, within: ParentNode = document): T[] => [...within.querySelectorAll<T>(selector)];
