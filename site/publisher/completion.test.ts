import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { affiliateEntry, entryOf, snapshotOf } from '../../shared/src/testing/entries.ts';
import { publish } from './publish.ts';
import { ensureTheme } from './theme.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'));
  await ensureTheme();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const snapshot = snapshotOf(affiliateEntry('us', { languages: 'en' }), entryOf('article', 'wages'));

async function publishOnce(pagesOnly: boolean, content = snapshot): Promise<{ release: number | null; rendered: number }> {
  const { sites: [site] } = await publish({ snapshot: content, out: join(folder, 'out'), pictures: join(folder, 'pictures'), pagesOnly });
  expect(site!.error).toBeNull();
  return site!;
}
const live = (path: string): string => join(folder, 'out/us/current', path);
const page = (): string => readFileSync(live('articles/wages/index.html'), 'utf8');
/** The share card that a page names. */
const card = (): string => live(/og:image" content="[^"]*?(cards\/[^"]+)"/.exec(page())![1]!);

describe('what follows when the pages are live', () => {
  it('is made by the next publish when one ended before, without another word on the pages', async () => {
    const first = await publishOnce(true);
    const [before, wanted] = [page(), card()];
    expect([existsSync(wanted), existsSync(live('search/pagefind-entry.json'))]).toEqual([false, false]);

    const second = await publishOnce(false);
    expect(page()).toBe(before);
    expect([existsSync(wanted), existsSync(live('search/pagefind-entry.json'))]).toEqual([true, true]);
    expect(second.release).toBeGreaterThan(first.release!);

    const third = await publishOnce(false);
    expect(third).toMatchObject({ release: second.release, rendered: 0 });
  }, 60_000);

  it('goes when an item was withdrawn while nobody followed, and comes back without it', async () => {
    const notice = { date: '2026-11-21', reason: 'Its figures were wrong.' };
    const withdrawn = { ...snapshotOf(affiliateEntry('us', { languages: 'en' }), entryOf('article', 'wages', { withdrawn: notice })), header: { ...snapshot.header, revision: 2 } };
    await publishOnce(false);
    await publishOnce(true, withdrawn);
    expect([page().includes(notice.reason), existsSync(live('search/pagefind-entry.json'))]).toEqual([true, false]);
    await publishOnce(false, withdrawn);
    expect(existsSync(live('search/pagefind-entry.json'))).toBe(true);
  }, 60_000);
});
