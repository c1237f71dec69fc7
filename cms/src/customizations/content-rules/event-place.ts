import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

const needed: Record<string, readonly ('place' | 'address')[]> = { in_person: ['place'], online: ['address'], hybrid: ['place', 'address'] };
const advice = {
  place: 'people come in person, so they need to know where. Write the building, street and city in “Place”.',
  address: 'people take part online, so they need a way in. Write it in “Link to take part”.',
} as const;

/** An event says where one goes. A draft may leave it open. */
export const saysWhereItIs: Rule = ({ type, item, publishing }) => {
  if (type !== 'event' || !publishing) return;
  for (const field of needed[String(item.format)] ?? []) {
    if (!item[field]) refuseField([field], `${nameOf(item)} was not published: ${advice[field]}`);
  }
};
