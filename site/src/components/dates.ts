import type { Locale } from '@broadside/shared/content';
import { memo } from '../store/memo.ts';

/** The kind of English and Spanish that dates are written in. */
const languages: Record<Locale, string> = { en: 'en-US', es: 'es-US' };
const longDay = { month: 'long', day: 'numeric', year: 'numeric' } as const;
const fullDay = { weekday: 'long', ...longDay } as const;
// The generic name ("ET") is right in summer and in winter; "EST" would be wrong for half of the year.
const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'shortGeneric' } as const;

/** The national office's zone, for instants that have no place of their own. */
const nationalZone = 'America/New_York';

/** Editors type the zone: one that nobody knows must not stop a site, and the page then says "GMT". */
function known(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

// Making a formatter takes longer than rendering a short page, and a site has thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.entries(options).join(' ')}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(languages[locale], { ...options, timeZone: known(zone) });
  formats.set(key, made);
  return made;
}

/** As editors write times: “9 a.m.”. Fonts have no narrow space, and Spanish writes “p. m.” with a space between. None of these may break. */
const asWritten = (time: string): string => time.replace(/\s(?=[A-Z]{2,4}\b|[ap]\.)/g, '\u00a0').replace(/([ap])\.m\./g, '$1.\u00a0m.')
  .replace(/:00\b/g, '').replace(/\b[AP]M\b/g, (half) => `${half[0]!.toLowerCase()}.m.`);

// The same days stand on thousands of cards. The language's two letters come first.
const toDayWords = memo((text) => format(text.slice(0, 2) as Locale, 'UTC', longDay).format(new Date(`${text.slice(2)}T00:00:00Z`)));

/** A calendar day in words, the same wherever it is read: `2022-06-15` is “June 15, 2022”. */
export const dayWords = (date: string, locale: Locale): string => toDayWords(locale + date.slice(0, 10));

/** The day on which an instant falls in a time zone; without a zone that of the national office. */
export const instantDayWords = (instant: string, locale: Locale, zone = nationalZone): string => format(locale, zone, longDay).format(new Date(instant));

/** The time of day of an instant, with the zone's name: “6 p.m. ET”. */
export const instantTimeWords = (instant: string, locale: Locale, zone: string): string => asWritten(format(locale, zone, clock).format(new Date(instant)));

/** The day of an instant with its weekday: “Wednesday, December 9, 2026”. */
export const weekdayWords = (instant: string, locale: Locale, zone: string): string => format(locale, zone, fullDay).format(new Date(instant));

/** A deadline, to the minute: “Saturday, December 5, 2026, 11:59 p.m. ET”. */
export const momentWords = (instant: string, locale: Locale, zone: string): string =>
  `${weekdayWords(instant, locale, zone)}, ${instantTimeWords(instant, locale, zone)}`;

/** A day as a calendar leaf says it: “Dec” and “9”. */
export function leafWords(instant: string, locale: Locale, zone: string): { month: string; day: string } {
  const part = (options: Intl.DateTimeFormatOptions): string => format(locale, zone, options).format(new Date(instant)).replace('.', '');
  return { month: part({ month: 'short' }), day: part({ day: 'numeric' }) };
}

interface EventTimeWords { day: string; hours: string | null }

// Ranges take longest of all, and every site says the same ones.
const toEventTimeWords = memo((text): EventTimeWords => {
  const { start, end, zone, locale } = JSON.parse(text) as { start: string; end: string | null; zone: string; locale: Locale };
  const [from, to] = [new Date(start), end === null ? null : new Date(end)];
  const day = weekdayWords(start, locale, zone);
  if (!to || to <= from) return { day, hours: instantTimeWords(start, locale, zone) };
  if (day === weekdayWords(end!, locale, zone)) return { day, hours: asWritten(format(locale, zone, clock).formatRange(from, to)) };
  return { day: asWritten(format(locale, zone, { ...fullDay, ...clock }).formatRange(from, to)), hours: null };
});

/** When an event is, in the time of its own place: its day and its hours, or both ends in full when it lasts for days. */
export const eventTimeWords = ({ start, end, zone }: { start: string; end: string | null; zone: string }, locale: Locale): EventTimeWords =>
  toEventTimeWords(JSON.stringify({ start, end, zone, locale }));

/** How long an event is taken to last whose end nobody wrote down. */
const usualHours = 3;

/** The instant at which an event is over. */
export function endOf({ start, end }: { start: string; end: string | null }): string {
  if (end !== null && Date.parse(end) > Date.parse(start)) return end;
  return new Date(Date.parse(start) + usualHours * 3_600_000).toISOString();
}

/** Noon in Greenwich is the same calendar day in every state, so that a feed reader shows the date that the page shows. */
export const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
