import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SnapshotError } from './errors.ts';
import { readSnapshot, toSnapshot } from './read-snapshot.ts';

const header = { broadside: 1, revision: 9, instant: '2026-01-01T00:00:00.000Z', next: null, affiliate: null, cursor: '9-0', since: null };
const idOf = (index: number): string => String(index).padStart(24, 'a');
const entry = (index: number) => ({
  type: 'topic', id: idOf(index), locale: 'es', owner: 'us', revision: index + 1, hash: 'abc', entry: { title: `¿Qué pasó? ${index}`, slug: `tema-${index}`, summary: 'Lo que sabemos — hasta ahora.', owner: 'us' },
});
const tombstone = { type: 'topic', id: idOf(99), locale: 'en', owner: 'us', revision: 9, removed: true };

interface End { entries?: number; tombstones?: number; digest?: string }

/** A snapshot as the CMS sends it; `end` overrides what its last line says. */
function send(values: unknown[], end: End = {}): string {
  const body = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const tombstones = values.filter((value) => (value as { removed?: boolean } | null)?.removed).length;
  const last = { end: true, entries: values.length - 1 - tombstones, tombstones, digest: createHash('sha256').update(body).digest('hex'), ...end };
  return `${body}${JSON.stringify(last)}\n`;
}

const values = [header, entry(0), entry(1), entry(2), tombstone];
const good = send(values);
const bytes = Buffer.from(good);

/** Reads bytes as they come over the network: in pieces that end anywhere. */
async function read(sent: Buffer | string, pieceLength = 7) {
  const decoder = new TextDecoder();
  async function* pieces(): AsyncGenerator<string> {
    const all = Buffer.from(sent);
    for (let at = 0; at < all.length; at += pieceLength) yield decoder.decode(all.subarray(at, at + pieceLength), { stream: true });
  }
  return readSnapshot(pieces(), 'the CMS');
}

const lineEnds = [...good].flatMap((letter, index) => (letter === '\n' ? [index + 1] : [])).slice(0, -1);

describe('a snapshot that comes whole', () => {
  it('is read, however the network cuts it into pieces', async () => {
    for (const length of [1, 2, 3, 64, 100_000]) expect((await read(bytes, length)).lines).toMatchObject(values.slice(1));
  });

  it('may be empty: nothing is published yet', async () => {
    expect((await read(send([header]))).lines).toEqual([]);
  });

  it('is not taken for everything when it holds only changes', async () => {
    const changes = await read(send([{ ...header, since: '5-0' }, entry(0)]));
    expect(() => toSnapshot(changes, 'the CMS')).toThrow(SnapshotError);
  });
});

describe('a snapshot that is cut off', () => {
  it.each([0, ...lineEnds])('is refused when it ends after byte %d, where a line ends', async (length) => {
    await expect(read(bytes.subarray(0, Buffer.byteLength(good.slice(0, length))))).rejects.toThrow(SnapshotError);
  });

  it('is refused wherever else it ends', async () => {
    for (let length = 0; length < bytes.length - 1; length += 1) await expect(read(bytes.subarray(0, length), 512)).rejects.toThrow(SnapshotError);
  });

  it('is refused when the connection breaks, with what broke', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield good.slice(0, 400);
      throw new TypeError('terminated');
    }
    await expect(readSnapshot(broken(), 'the CMS')).rejects.toThrow('terminated');
  });
});

describe('a snapshot that was changed on its way', () => {
  // All but the last byte, a line end that nobody needs.
  const place = fc.nat({ max: bytes.length - 2 });

  it('is refused when bytes are others', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }), async (flips) => {
      const changed = Buffer.from(bytes);
      for (const [at, bits] of flips) changed[at] = changed[at]! ^ bits;
      fc.pre(!changed.equals(bytes));
      await expect(read(changed, 512)).rejects.toThrow(SnapshotError);
    }), { numRuns: 2000 });
  }, 60_000);

  // Doubled within the last line, a key may come twice, which JSON allows: then all the same it is what was sent.
  it('is refused when bytes are missing or doubled, or else it is exactly what was sent', async () => {
    const sent = await read(bytes);
    await fc.assert(fc.asyncProperty(place, fc.integer({ min: 1, max: 300 }), fc.boolean(), async (at, length, doubled) => {
      const end = Math.min(at + length, bytes.length - 1);
      const changed = Buffer.concat([bytes.subarray(0, doubled ? end : at), bytes.subarray(doubled ? at : end)]);
      fc.pre(!changed.equals(bytes));
      const outcome = await read(changed, 512).catch((error: unknown) => error);
      expect(outcome instanceof SnapshotError ? sent : outcome).toEqual(sent);
    }), { numRuns: 1000 });
  }, 60_000);

  const lines = good.trimEnd().split('\n');
  const others = [
    { what: 'a line is missing', sent: lines.toSpliced(2, 1) },
    { what: 'a line comes twice', sent: lines.toSpliced(2, 0, lines[2]!) },
    { what: 'two lines changed places', sent: lines.with(1, lines[2]!).with(2, lines[1]!) },
    { what: 'an empty line was put in', sent: lines.toSpliced(2, 0, '') },
    { what: 'the end is missing', sent: lines.slice(0, -1) },
    { what: 'the end stands in the middle', sent: [...lines.slice(0, 2), lines.at(-1)!, ...lines.slice(2, -1)] },
    { what: 'the header is missing', sent: lines.slice(1) },
    { what: 'its end comes twice', sent: [...lines, lines.at(-1)!] },
    { what: 'another item follows the end', sent: [...lines, lines[1]!] },
    { what: 'something that is no JSON follows the end', sent: [...lines, '<html>'] },
  ];
  it.each(others)('is refused when $what', async ({ sent }) => {
    await expect(read(`${sent.join('\n')}\n`)).rejects.toThrow(SnapshotError);
  });

  it.each<[string, End]>([['more entries', { entries: 4 }], ['fewer entries', { entries: 2 }], ['no tombstone', { tombstones: 0 }], ['another digest', { digest: '0'.repeat(64) }], ['no digest', { digest: '' }]])('is refused when its end tells of %s', async (_what, end) => {
    await expect(read(send(values, end))).rejects.toThrow(SnapshotError);
  });
});

describe('a snapshot that is whole, but not what was asked for', () => {
  const wrong = [
    { what: 'the page of a proxy', sent: '<html>Sign in to the school’s network</html>', says: 'no JSON' },
    { what: 'an error of the CMS', sent: '{"data":null,"error":{"status":403}}\n', says: 'Update Broadside on both sides' },
    { what: 'nothing', sent: '', says: 'empty answer' },
    { what: 'a later version of the format', sent: send([{ ...header, broadside: 2 }]), says: 'Update Broadside on both sides' },
    { what: 'an item of an unknown type', sent: send([header, { ...entry(0), type: 'gossip' }]), says: 'gossip' },
    { what: 'an item in an unknown language', sent: send([header, { ...entry(0), locale: 'xx' }]), says: 'locale' },
    { what: 'a line that is no item', sent: send([header, null, entry(0)]), says: 'does not fit' },
  ];
  it.each(wrong)('is refused with a sentence that says so: $what', async ({ sent, says }) => {
    const reading = read(sent).then((what) => toSnapshot(what, 'a test'));
    await expect(reading).rejects.toThrow(SnapshotError);
    await expect(reading).rejects.toThrow(says);
  });

  it('tells an item that does not fit the content model from the others, which may be published without it', async () => {
    const reading = await read(send([header, entry(0), { ...entry(1), entry: { ...entry(1).entry, title: '' } }]));
    expect(reading.lines).toHaveLength(1);
    expect(reading.invalid).toMatchObject([{ id: idOf(1), problem: { en: expect.stringContaining(`topic ${idOf(1)} (es): title`), es: expect.stringMatching(/title: (Entrada|Demasiado)/) } }]);
    expect(() => toSnapshot(reading, 'a file')).toThrow('does not fit the content model');
  });

  it('loses fields that the content model does not have', async () => {
    const { lines } = await read(send([header, { ...entry(0), entry: { ...entry(0).entry, createdBy: { email: 'petunia@example.org' } } }]));
    expect(JSON.stringify(lines)).not.toContain('petunia');
  });
});
