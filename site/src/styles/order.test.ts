import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const imports = (file: string): string[] => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/@import '\.\/([^']+)'/g)].map(([, name]) => name!);
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

it('a style sheet that is loaded by itself begins with the order of the layers: it may come first, and the first to name a layer places it', () => {
  const imported = new Set(files.flatMap((file) => imports(file).map((name) => join(file, '..', name))));
  const loaded = files.filter((file) => !imported.has(file));
  expect(loaded.sort()).toEqual(['choices-more.css', 'filters.css', 'layers.css', 'reference.css', 'search.css', 'sift.css', 'toolkit.css']);
  expect(loaded.filter((file) => imports(file)[0] !== 'order.css')).toEqual([]);
});
