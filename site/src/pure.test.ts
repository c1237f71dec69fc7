import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;

/** What runs in visitors' browsers may know the time; what works for the store may count digests. */
const elsewhere = /^(islands|search|scripts|store)\//;
const isTheme = (path: string): boolean => /\.(astro|ts|tsx)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path) && !elsewhere.test(path);

/** Script elements of a component are sent to browsers. */
const onServer = (text: string): string => text.replace(/<script(?![^>]*is:inline)[^>]*>[\s\S]*?<\/script>/g, '');

const themeFiles = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))).filter(isTheme).sort();

/** Whatever could make two renderings of the same content differ, or let content in past the store. */
const forbidden: [string, RegExp][] = [
  ['the clock', /\bDate\.now\(|new Date\(\s*\)|performance\.now|Temporal\.Now/],
  ['chance', /Math\.random|crypto\.(randomUUID|getRandomValues)|randomBytes/],
  ['the environment', /\bprocess\.|import\.meta\.env/],
  ['files, the network or another process', /from '(node:)?(fs|fs\/promises|http|https|net|child_process|worker_threads|os)'|\bfetch\(|XMLHttpRequest/],
];

describe('what renders pages', () => {
  it('is many files', () => expect(themeFiles.length).toBeGreaterThan(100));
  it.each(forbidden)('does not read %s', (_, pattern) => {
    expect(themeFiles.filter((path) => pattern.test(onServer(readFileSync(join(root, path), 'utf8'))))).toEqual([]);
  });

  it('gets the published content through the store and nothing else', () => {
    expect(themeFiles.filter((path) => /buildLibrary|new View\(|readSnapshot|from '[^']*publisher\//.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});
