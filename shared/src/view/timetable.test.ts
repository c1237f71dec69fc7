import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { affiliateEntry, entryOf, idOf, snapshotOf } from '../testing/entries.ts';
import { buildLibrary } from './snapshot.ts';
import { Timetable } from './timetable.ts';
import { View } from './view.ts';

afterEach(() => { vi.unstubAllEnvs(); });

const HOUR = 3_600_000;
// In New York this hour came twice: 1:30 in summer time, and an hour later 1:30 again.
const twice = Date.parse('2026-11-01T05:30:00Z');
const iso = (time: number): string => new Date(time).toISOString();

const libraryOf = (...times: number[]) => buildLibrary(snapshotOf(affiliateEntry('us'), ...times.map((time, index) => entryOf('article', `article${index}`, { publishOn: iso(time) }))));

describe('an embargo', () => {
  it.each(['America/New_York', 'UTC', 'Asia/Kolkata'])('that ends in an hour that comes twice, ends once, when the machine stands in %s', (tz) => {
    vi.stubEnv('TZ', tz);
    const library = libraryOf(twice, twice + HOUR);
    const timetable = new Timetable(library);
    expect([...timetable.between(twice - 1, twice).keys()]).toEqual([idOf('article0')]);
    expect([...timetable.between(twice, twice + HOUR - 1).keys()]).toEqual([]);
    expect([...timetable.between(twice + HOUR - 1, twice + HOUR).keys()]).toEqual([idOf('article1')]);
  });

  it('that ended is seen by a view that followed the time as by one that looks now', () => {
    const hour = fc.integer({ min: -5, max: 5 }).map((hours) => twice + hours * HOUR);
    fc.assert(fc.property(fc.array(hour, { minLength: 1, maxLength: 4 }), fc.array(hour, { minLength: 1, maxLength: 6 }), (embargoes, looks) => {
      const library = libraryOf(...embargoes);
      const timetable = new Timetable(library);
      const [first, ...later] = looks;
      const view = new View(library, 'us', 'en', first!);
      void view.all('article').size;
      let last = first!;
      for (const look of later) {
        view.update(timetable.between(last, look), look);
        last = look;
      }
      expect([...view.all('article').keys()].sort()).toEqual([...new View(library, 'us', 'en', last).all('article').keys()].sort());
    }));
  });
});
