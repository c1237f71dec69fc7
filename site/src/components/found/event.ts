import type { Event } from '@broadside/shared/content';
import type { Item } from '@broadside/shared/view';
import type { PageContent } from '../../store/index.ts';
import { endOf } from '../dates.ts';
import { publisher } from './organization.ts';
import type { Thing } from './thing.ts';

const modes: Record<Event['format'], string> = { in_person: 'Offline', online: 'Online', hybrid: 'Mixed' };

/** An address of our own or another's, from anywhere. */
function wholeAddress(address: string | null, content: PageContent): string | null {
  const href = address && content.href(address);
  return href && (address.startsWith('/') ? content.absolute(href) : href);
}

function locations({ format, place, address }: Event, content: PageContent): Thing[] {
  const room = format !== 'online' && place ? [{ '@type': 'Place', name: place, address: place }] : [];
  const link = format !== 'in_person' && wholeAddress(address, content);
  return link ? [...room, { '@type': 'VirtualLocation', url: link }] : room;
}

/** An event, with when and where it is and who holds it. */
export function eventThing(item: Item<'event'>, content: PageContent): Thing {
  const event = item.content;
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    inLanguage: item.locale,
    startDate: event.start,
    endDate: endOf(event),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${modes[event.format]}EventAttendanceMode`,
    location: locations(event, content),
    organizer: event.host ? { '@type': 'Organization', name: event.host } : publisher(content),
    sponsor: event.sponsor && { '@type': 'Organization', name: event.sponsor.label },
    image: content.absolute(content.shareCard),
    url: content.canonical,
  };
}
