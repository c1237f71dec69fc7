import type { Sentence } from '@broadside/shared/publishing';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule } from './saved.ts';

const HOUR = 3_600_000;

/** The latest day that it is anywhere now, `2026-11-21`: an editor's own may be a day ahead of Greenwich. */
const latestToday = (): string => new Date(Date.now() + 14 * HOUR).toISOString().slice(0, 10);

const dayToCome = (item: Row): Sentence => ({
  en: `${nameOf(item).en} can’t have been withdrawn on a day that is still to come. Choose today or an earlier day in “Withdrawn on”, and publish on the day itself.`,
  es: `${nameOf(item).es} no puede haberse retirado un día que aún no llega. Elija hoy o un día anterior en ${inSpanish('Withdrawn on')}, y publique ese mismo día.`,
});
const withoutReason = (item: Row): Sentence => ({
  en: `${nameOf(item).en} does not say why it was withdrawn. Write it in “Why”: visitors read it in place of the text.`,
  es: `${nameOf(item).es} no dice por qué se retiró. Escríbalo en ${inSpanish('Why')}: los visitantes lo leen en lugar del texto.`,
});

/** A notice tells what was done. It goes live when it is published, so a later day would not be true; and without a reason nobody learns anything. */
export const isWithdrawnByToday: Rule = ({ item }) => {
  const notice = item.withdrawn as Row | null | undefined;
  if (!notice) return;
  if (notice.date && String(notice.date) > latestToday()) refuseField(['withdrawn', 'date'], dayToCome(item));
  if (typeof notice.reason === 'string' && !notice.reason.trim()) refuseField(['withdrawn', 'reason'], withoutReason(item));
};
