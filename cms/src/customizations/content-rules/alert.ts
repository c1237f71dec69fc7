import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

const times = { publishOn: 'Goes live on', expireOn: 'Comes down on' } as const;

/** An alert stands on every page of a site: nobody should have to remember to take it down. A draft may leave its times open. */
export const alertHasBothTimes: Rule = ({ type, item, publishing }) => {
  if (type !== 'alert' || !publishing) return;
  for (const [field, label] of Object.entries(times)) {
    if (item[field]) continue;
    refuseField([field], {
      en: `${nameOf(item).en} was not published: an alert is shown for a limited time. Choose a day and an hour in “${label}”.`,
      es: `${nameOf(item).es} no se publicó: un aviso se muestra por tiempo limitado. Elija un día y una hora en ${inSpanish(label)}.`,
    });
  }
};
