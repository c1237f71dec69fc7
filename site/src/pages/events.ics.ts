import type { APIRoute } from 'astro';
import { calendarFile, calendarType } from '../components/calendar/calendar.ts';

/** All events, for calendar programs that look again by themselves. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const events = content.list('event').flatMap(({ id }) => content.whole('event', id) ?? []);
  return new Response(calendarFile(`${content.words.sections.event}: ${content.affiliate.name}`, events, content), { headers: calendarType });
};
