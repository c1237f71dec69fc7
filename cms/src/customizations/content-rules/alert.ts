import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

const times = { publishOn: 'Goes live on', expireOn: 'Comes down on' } as const;

/** An alert stands on every page of a site: nobody should have to remember to take it down. A draft may leave its times open. */
export const alertHasBothTimes: Rule = ({ type, item, publishing }) => {
  if (type !== 'alert' || !publishing) return;
  for (const [field, label] of Object.entries(times)) {
    if (!item[field]) refuseField([field], `${nameOf(item)} was not published: an alert is shown for a limited time. Choose a day and an hour in “${label}”.`);
  }
};
