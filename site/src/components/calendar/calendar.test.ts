import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Content } from '@broadside/shared/content';
import { idOf, pageOf, type Told } from '../../store/testing.ts';
import { calendarFile } from './calendar.ts';

const eventTold = (entry: Partial<Content['event']>): Told[] => [{ type: 'event', id: 'meeting', entry: { start: '2026-12-09T23:00:00Z', zone: 'America/Chicago', format: 'in_person', ...entry } }];
function fileOf(entry: Partial<Content['event']>, locale: 'en' | 'es' = 'en'): string {
  const content = pageOf('ct', eventTold(entry), '/events.ics', locale);
  return calendarFile('Events', [content.whole('event', idOf('meeting'))!], content);
}
/** What an iCalendar parser finds. */
function read(text: string): { event: ical.Event; calendar: ical.Component } {
  const calendar = new ical.Component(ical.parse(text) as unknown as string);
  return { calendar, event: new ical.Event(calendar.getFirstSubcomponent('vevent')!) };
}

describe('a calendar file', () => {
  it('says what, where, and where to read more', () => {
    const { event } = read(fileOf({ title: 'Soup, bread; and a vote', place: 'Old Armory, Hartford', sponsor: { label: 'Paid by Soup Co.', disclaimer: 'Not ours.' } }));
    expect(event).toMatchObject({ summary: 'Soup, bread; and a vote', location: 'Old Armory, Hartford' });
    expect(event.component.getFirstPropertyValue('url')).toBe('https://ct.example.org/events/meeting/');
    expect(event.description).toContain('Wednesday, December 9, 2026, 5\u00a0p.m.\u00a0CT');
    expect(event.description).toContain('Paid by Soup Co.. Not ours.');
  });

  it('speaks the language of the site’s pages', () => expect(read(fileOf({}, 'es')).calendar.getFirstPropertyValue('prodid')).toContain('ES'));

  // The clocks of the United States go back on November 1, 2026 at 06:00 UTC and forward on March 14, 2027.
  it.each([
    ['over the night when clocks go back', '2026-11-01T04:30:00.000Z', '2026-11-01T08:30:00.000Z'],
    ['over the night when clocks go forward', '2027-03-14T05:00:00.000Z', '2027-03-14T09:00:00.000Z'],
    ['in summer', '2026-07-01T16:00:00.000Z', '2026-07-01T17:00:00.000Z'],
  ])('keeps the instants of an event %s', (_, start, end) => {
    const { event } = read(fileOf({ start, end }));
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([start, end]);
    expect(event.duration.toSeconds()).toBe((Date.parse(end) - Date.parse(start)) / 1000);
  });

  it('keeps any text, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }).filter((text) => /^[^\p{C}\u2028\u2029]+$/u.test(text) && text.trim() === text), (title) => {
      expect(read(fileOf({ title })).event.summary).toBe(title);
    }), { numRuns: 200 });
  });

  it('has lines that no program finds too long, with the ends that the format asks for', () => {
    const text = fileOf({ summary: 'Ñandú '.repeat(50) });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the same whenever it is made', () => {
    const recorded = fileOf({ publishOn: '2026-11-20T12:00:00Z' });
    expect(recorded).toBe(fileOf({ publishOn: '2026-11-20T12:00:00Z' }));
    expect(recorded).toContain('DTSTAMP:20261120T120000Z');
  });

  it('is valid without any event', () => {
    const content = pageOf('ct', []);
    expect(new ical.Component(ical.parse(calendarFile('Events', [], content)) as unknown as string).getAllSubcomponents('vevent')).toEqual([]);
  });
});
