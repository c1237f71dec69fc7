import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { plainText } from '@broadside/shared/markdown';
import type { Item } from '@broadside/shared/view';
import { words } from '@broadside/shared/words';
import type { PageContent } from '../../store/index.ts';
import { memo } from '../../store/memo.ts';
import { endOf, eventTimeWords } from '../dates.ts';

/** Seconds after which a calendar program may ask again: a day. */
const aDay = 86_400;

const toPlainText = memo((markdown) => plainText(markdown));

/** What a calendar says of an event below its name: what it is, when in the time of its place, who paid. */
function described({ content: event, locale }: Item<'event'>): string {
  const { day, hours } = eventTimeWords(event, locale);
  const sponsor = event.sponsor && `${event.sponsor.label}. ${event.sponsor.disclaimer}`;
  const host = event.host && `${words[locale].items.event.host}: ${event.host}`;
  const report = event.report && `${words[locale].items.event.report}: ${toPlainText(event.report)}`;
  return [event.summary, [day, hours].filter(Boolean).join(', '), words[locale].kinds.format[event.format], host, sponsor, report].filter(Boolean).join('\n');
}

/** Times are written in UTC, so that no program needs to know a zone's rules; each visitor's own shows them in its time. Nothing comes from the clock. */
function addEvent(calendar: ICalCalendar, item: Item<'event'>, content: PageContent): void {
  const { title, start, place, format } = item.content;
  const stamp = new Date(item.changed ?? start);
  calendar.createEvent({
    id: `${item.id}@broadside`,
    stamp,
    lastModified: stamp,
    start: new Date(start),
    end: new Date(endOf(item.content)),
    summary: title,
    description: described(item),
    location: place ?? words[item.locale].kinds.format[format],
    url: content.spelledOut(content.address(item)),
    categories: content.resolve('topic', item.content.topics).map((topic) => ({ name: topic.content.title })),
    status: ICalEventStatus.CONFIRMED,
  });
}

/**
 * A calendar file (RFC 5545) with these events: one to put into a calendar, or all to subscribe to.
 * @param name what calendar programs show it as
 */
export function calendarFile(name: string, items: readonly Item<'event'>[], content: PageContent): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'Broadside', product: 'Broadside', language: content.locale.toUpperCase() }, method: ICalCalendarMethod.PUBLISH, ttl: aDay });
  for (const item of items) addEvent(calendar, item, content);
  return `${calendar.toString()}\r\n`;
}

export const calendarType = { 'content-type': 'text/calendar; charset=utf-8' };
