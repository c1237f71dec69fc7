import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest } from '../publisher/site-files.ts';
import type { LiveSite } from './live-site.ts';
import { bringTo, type Files, type Place } from './place.ts';
import type { PlaceState } from './plan.ts';

/** A place in memory whose connection breaks after so many steps, and that remembers their order. */
class MemoryPlace implements Place {
  files = new Map<string, string>();
  steps: string[] = [];
  left = Infinity;
  #state: string | null = null;

  #step(name: string): void {
    if (this.left <= 0) throw new Error('broken off');
    this.left -= 1;
    this.steps.push(name);
  }

  readState(): Promise<PlaceState | null> { return Promise.resolve(this.#state === null ? null : JSON.parse(this.#state) as PlaceState); }

  async writeState(state: PlaceState): Promise<void> {
    this.#step('state');
    this.#state = JSON.stringify(state);
  }

  find(paths: string[]): Promise<string[]> { return Promise.resolve(paths.filter((path) => this.files.has(path))); }

  async send(files: Files): Promise<void> {
    for (const [path, read] of files) {
      this.#step(`send ${path}`);
      this.files.set(path, (await read()).toString());
    }
  }

  async remove(paths: string[]): Promise<void> {
    for (const path of paths) {
      this.#step(`remove ${path}`);
      this.files.delete(path);
    }
  }

  close(): Promise<void> { return Promise.resolve(); }
}

const { signal } = new AbortController();
/** Brings a site that has a home page and these files. */
function bring(place: Place, texts: Record<string, string>): Promise<unknown> {
  const wanted = new Map(Object.entries({ 'index.html': 'home', ...texts }).map(([path, text]) => [path, { sha256: digest(text), read: () => Promise.resolve(Buffer.from(text)) }]));
  const site: LiveSite = { code: 'ct', folder: '', release: 1, revision: 7, base: '/', made: '2026-11-21T12:00:00.000Z', files: {}, closed: false, former: { moved: {}, gone: [] } };
  return bringTo(place, site, wanted, { signal });
}

it('sends what pages show before the pages, removes last, and confirms after that', async () => {
  const place = new MemoryPlace();
  await bring(place, { 'old/index.html': 'old', 'media/old.webp': 'old' });
  place.steps = [];
  await bring(place, { 'a/index.html': 'a', 'media/new.webp': 'new', 'feed.xml': 'feed' });
  expect(place.steps).toEqual(['state', 'send media/new.webp', 'send a/index.html', 'send feed.xml', 'remove media/old.webp', 'remove old/index.html', 'send .well-known/broadside.json', 'state']);
});

it('ends with exactly the last site and everything of others, wherever earlier deliveries were broken off', async () => {
  const texts = fc.dictionary(fc.constantFrom('a/index.html', 'b/index.html', 'media/1.webp', 'media/2.webp', 'feed.xml'), fc.constantFrom('1', '2', '3'));
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ texts, steps: fc.nat({ max: 12 }) }), { maxLength: 6 }), texts, async (history, last) => {
    const place = new MemoryPlace();
    place.files.set('theirs/index.html', 'theirs');
    for (const { texts: earlier, steps } of history) {
      place.left = steps;
      const end = await bring(place, earlier).then(() => 'whole', (error: Error) => error.message);
      expect(['whole', 'broken off']).toContain(end);
    }
    place.left = Infinity;
    await bring(place, last);
    const { '.well-known/broadside.json': receipt, ...files } = Object.fromEntries(place.files);
    expect(receipt).toBeDefined();
    expect(files).toEqual({ 'index.html': 'home', ...last, 'theirs/index.html': 'theirs' });
  }), { numRuns: 500 });
});
