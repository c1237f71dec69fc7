import type { Content, Entry } from '@broadside/shared/content';
import { applyDelta, type Snapshot } from '@broadside/shared/view';
import type { Piece } from './corpus.ts';
import { articleOf, codesOf, entryFor } from './snapshot.ts';

/** What an editor publishes: one changed or new item. */
export type Edit = (snapshot: Snapshot, pieces: readonly Piece[], nth: number) => Entry;

const next = ({ header }: Snapshot): number => header.revision + 1;

const newestFirst = (pieces: readonly Piece[]): Piece[] => [...pieces].sort((a, b) => (a.date > b.date ? -1 : 1));

/** Not among the newest, whose bodies stand in the feeds too. */
const middle = (pieces: readonly Piece[]): Piece => newestFirst(pieces)[Math.floor(pieces.length / 2)]!;

const article = (snapshot: Snapshot, piece: Piece, fields: Partial<Content['article']>): Entry =>
  entryFor('article', piece.slug, { ...articleOf(piece), ...fields }, next(snapshot));

/** A national text gets one more sentence. */
export const bodyEdit: Edit = (snapshot, pieces, nth) => {
  const piece = middle(pieces);
  return article(snapshot, piece, articleOf({ ...piece, body: `${piece.body}\n\nOne more sentence, number ${nth}.` }));
};

const newTitle = (place: number): Edit => (snapshot, pieces, nth) =>
  article(snapshot, newestFirst(pieces)[place]!, { title: `Another title for the same news, number ${nth}` });

/** A national text gets another title that stands on the home page, in lists, under its topics and in feeds. */
export const titleEdit = newTitle(9);

/** The newest text gets another title: it is also what to read next after every article on one of its topics. */
export const newestTitleEdit = newTitle(0);

/** A state writes an article of its own. */
export const stateArticle: Edit = (snapshot, pieces, nth) => {
  const piece = { ...middle(pieces), slug: `from-our-state-${nth}`, title: `News from our state, number ${nth}`, date: '2026-11-20' };
  return entryFor('article', piece.slug, articleOf(piece, codesOf(2)[1]!), next(snapshot));
};

/** A snapshot after one edit. */
export function afterEdit(snapshot: Snapshot, edit: Entry): Snapshot {
  const revision = next(snapshot);
  return applyDelta(snapshot, { ...snapshot.header, revision, cursor: `${revision}-0`, since: snapshot.header.cursor }, [edit]);
}
