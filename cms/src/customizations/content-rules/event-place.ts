import type { Sentence } from '@broadside/shared/publishing';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

const needed: Record<string, readonly ('place' | 'address')[]> = { in_person: ['place'], online: ['address'], hybrid: ['place', 'address'] };
const advice: Readonly<Record<'place' | 'address', Sentence>> = {
  place: {
    en: 'people come in person, so they need to know where. Write the building, street and city in “Place”.',
    es: `la gente acude en persona y necesita saber adónde. Escriba el edificio, la calle y la ciudad en ${inSpanish('Place')}.`,
  },
  address: {
    en: 'people take part online, so they need a way in. Write it in “Link to take part”.',
    es: `la gente participa en línea y necesita cómo entrar. Escríbalo en ${inSpanish('Link to take part')}.`,
  },
};

/** An event says where one goes. A draft may leave it open. */
export const saysWhereItIs: Rule = ({ type, item, publishing }) => {
  if (type !== 'event' || !publishing) return;
  for (const field of needed[String(item.format)] ?? []) {
    if (item[field]) continue;
    refuseField([field], {
      en: `${nameOf(item).en} was not published: ${advice[field].en}`,
      es: `${nameOf(item).es} no se publicó: ${advice[field].es}`,
    });
  }
};
