import { describe, expect, it } from 'vitest';
import { buildLibrary } from '@broadside/shared/view';
import { PageContent, Site } from '@broadside/site/store';
import type { Piece } from './corpus.ts';
import { afterEdit, bodyEdit, newestTitleEdit, stateArticle } from './edits.ts';
import { benchmarkSnapshot, codesOf } from './snapshot.ts';

const pieces = Array.from({ length: 12 }, (_, index): Piece => ({
  slug: `text-${index}`, title: `Text ${index}`, summary: 'A summary.', date: `2022-01-${String(index + 10)}`, body: 'Words.\n\n'.repeat(index === 3 ? 6000 : 3), topics: ['data'], authors: ['ana-ruiz'],
}));
const snapshot = benchmarkSnapshot(pieces, { sites: 3, languages: 'en' });
const seenBy = (code: string, of = snapshot): readonly string[] => new PageContent(new Site(buildLibrary(of), code, Date.parse(of.header.instant)), 'en', '/').list('article').map(({ content }) => content.title);

describe('The benchmark’s content', () => {
  it('fits the content model, a text that is too long for one block too, and is on every site', () => {
    expect(codesOf(3)).toEqual(['us', 'aa', 'ab']);
    for (const code of codesOf(3)) expect(seenBy(code)).toHaveLength(pieces.length);
  });

  it('has enough codes for 500 sites, each once', () => {
    expect(new Set(codesOf(500)).size).toBe(500);
  });

  it('changes with each edit on the sites that it concerns', () => {
    const titled = afterEdit(snapshot, newestTitleEdit(snapshot, pieces, 1));
    expect(seenBy('ab', titled)).toContain('Another title for the same news, number 1');
    const written = afterEdit(titled, stateArticle(titled, pieces, 1));
    expect([seenBy('aa', written).length, seenBy('ab', written).length]).toEqual([13, 12]);
    expect(bodyEdit(written, pieces, 1).hash).not.toBe(bodyEdit(written, pieces, 2).hash);
    expect(written.header.revision).toBe(snapshot.header.revision + 2);
  });
});
