import type { APIRoute } from 'astro';
import { calendarFile, calendarType } from '../../components/calendar/calendar.ts';

/** One event, to put into a calendar. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const event = content.item('event', content.path.replace(/\.ics$/, '/'));
  if (!event) return new Response(null, { status: 404 });
  return new Response(calendarFile(event.content.title, [event], content), { headers: calendarType });
};
