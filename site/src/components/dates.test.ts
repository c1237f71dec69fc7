import { describe, expect, it } from 'vitest';
import { dayWords, endOf, eventTimeWords, instantDayWords, leafWords, momentWords, noon, weekdayWords } from './dates.ts';

/** Intl puts narrow and unbreakable spaces between the parts of a time. */
const plain = (text: string | null): string => (text ?? '').replace(/[\s\u2009\u202f\u00a0]+/g, ' ');

describe('plain dates', () => {
  it('are written as the language writes them', () => {
    expect(dayWords('2026-11-18', 'en')).toBe('November 18, 2026');
    expect(dayWords('2026-11-18', 'es')).toBe('18 de noviembre de 2026');
  });

  it('do not move by a day', () => {
    expect(dayWords('2026-01-01', 'en')).toBe('January 1, 2026');
    expect(dayWords('2026-12-31', 'en')).toBe('December 31, 2026');
  });

  it('stay the same day in every state as a feed shows them', () => {
    for (const zone of ['America/New_York', 'Pacific/Honolulu']) expect(weekdayWords(noon('2026-03-01').toISOString(), 'en', zone)).toContain('March 1');
  });
});

describe('events', () => {
  const evening = { start: '2026-12-09T23:00:00Z', end: '2026-12-10T00:30:00Z' };

  it('are told in the time of their own place', () => {
    const time = eventTimeWords({ ...evening, zone: 'America/New_York' }, 'en');
    expect(time.day).toBe('Wednesday, December 9, 2026');
    expect(plain(time.hours)).toBe('6 – 7:30 p.m. ET');
    expect(plain(eventTimeWords({ ...evening, zone: 'Pacific/Honolulu' }, 'en').hours)).toBe('1 – 2:30 p.m. HST');
  });

  it('are told in Spanish', () => {
    const time = eventTimeWords({ ...evening, zone: 'America/New_York' }, 'es');
    expect(time.day).toBe('miércoles, 9 de diciembre de 2026');
    expect(plain(time.hours)).toBe('6–7:30 p. m. ET');
  });

  it('keep the parts of a time on one line, with spaces that fonts have', () => {
    const { hours } = eventTimeWords({ start: evening.start, end: null, zone: 'America/New_York' }, 'es');
    expect(hours).toBe('6\u00a0p.\u00a0m.\u00a0ET');
    expect(eventTimeWords({ start: evening.start, end: null, zone: 'America/New_York' }, 'en').hours).toBe('6\u00a0p.m.\u00a0ET');
  });

  it('follow summer time', () => {
    expect(plain(eventTimeWords({ start: '2026-07-01T22:00:00Z', end: null, zone: 'America/New_York' }, 'en').hours)).toBe('6 p.m. ET');
    expect(plain(eventTimeWords({ start: '2026-07-02T01:00:00Z', end: null, zone: 'America/Phoenix' }, 'en').hours)).toBe('6 p.m. MST');
  });

  it('that last for days say both ends', () => {
    const time = eventTimeWords({ start: '2026-06-05T13:00:00Z', end: '2026-06-07T20:00:00Z', zone: 'America/Chicago' }, 'en');
    expect(time.hours).toBeNull();
    expect(plain(time.day)).toContain('Friday, June 5, 2026');
    expect(plain(time.day)).toContain('Sunday, June 7, 2026');
  });

  it('with an end before the start show the start', () => {
    expect(plain(eventTimeWords({ start: evening.end, end: evening.start, zone: 'America/New_York' }, 'en').hours)).toBe('7:30 p.m. ET');
  });

  it('with a zone that nobody knows are still shown', () => {
    expect(plain(eventTimeWords({ start: evening.start, end: null, zone: 'America/Atlantis' }, 'en').hours)).toContain('GMT');
  });
});

it('an event without an end, or with an impossible one, is over three hours after its start', () => {
  expect(endOf({ start: '2026-12-09T23:00:00Z', end: '2026-12-10T00:30:00Z' })).toBe('2026-12-10T00:30:00Z');
  expect(endOf({ start: '2026-12-09T23:00:00Z', end: null })).toBe('2026-12-10T02:00:00.000Z');
  expect(endOf({ start: '2026-12-09T23:00:00Z', end: '2026-12-09T22:00:00Z' })).toBe('2026-12-10T02:00:00.000Z');
});

it('a deadline names its day, its hour and its zone', () => {
  expect(plain(momentWords('2026-12-06T04:59:00Z', 'en', 'America/New_York'))).toBe('Saturday, December 5, 2026, 11:59 p.m. ET');
});

it('a calendar leaf has a month and a day', () => {
  expect(leafWords('2026-12-10T00:30:00Z', 'en', 'America/New_York')).toEqual({ month: 'Dec', day: '9' });
  expect(leafWords('2026-12-10T00:30:00Z', 'es', 'America/New_York')).toEqual({ month: 'dic', day: '9' });
});

it('an instant without a place is told in the national office’s time', () => {
  expect(instantDayWords('2026-12-06T04:59:00Z', 'en')).toBe('December 5, 2026');
});
