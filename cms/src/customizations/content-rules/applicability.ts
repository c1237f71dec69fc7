import { states } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { nameOf } from '../item-name.ts';
import { ownerName } from '../owner-scope/refusals.ts';
import { choiceOf, inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule } from './saved.ts';

interface Choice { affiliate?: string | null; reason?: string | null }
interface Applicability { rule?: string; states?: Choice[] | null }

const statesMissing = (item: Row): Sentence => ({
  en: `${nameOf(item).en} does not say which states are meant. Add at least one in “States”, or choose “${choiceOf('all').en}” in “Shown to”.`,
  es: `${nameOf(item).es} no dice de qué estados se trata. Añada al menos uno en ${inSpanish('States')}, o elija “${choiceOf('all').es}” en ${inSpanish('Shown to')}.`,
});
const notAState = (code: string): Sentence => ({
  en: `“${code}” is not a state. Choose one in “State”.`,
  es: `“${code}” no es un estado. Elija uno en ${inSpanish('State')}.`,
});
const stateEmpty = (item: Row): Sentence => ({
  en: `One of the “States” of ${nameOf(item).en} is empty. Choose one in “State”, or take it out.`,
  es: `Uno de los ${inSpanish('States')} de ${nameOf(item).es} está vacío. Elija uno en ${inSpanish('State')} o quítelo.`,
});
const twice = (code: string): Sentence => ({
  en: `${ownerName(code).en} stands twice in “States”. Take one of them out.`,
  es: `${ownerName(code).es} aparece dos veces en ${inSpanish('States')}. Quite una de las dos.`,
});
const withoutReason = (item: Row, code: string): Sentence => ({
  en: `${nameOf(item).en} leaves out ${ownerName(code).en} without saying why. Write it in “Reason”: people there read it.`,
  es: `${nameOf(item).es} deja fuera a ${ownerName(code).es} sin decir por qué. Escríbalo en ${inSpanish('Reason')}: allí lo lee la gente.`,
});

const at = (index: number, field: string): string[] => ['applicability', 'states', String(index), field];

/** An item for some states says which, each once; one that leaves states out tells their visitors why. */
export const namesStates: Rule = ({ item }) => {
  const { rule, states: choices } = (item.applicability ?? {}) as Applicability;
  if (rule !== 'only' && rule !== 'except') return;
  if (!choices?.length) refuseField(['applicability', 'states'], statesMissing(item));
  const named = new Set<string>();
  for (const [index, { affiliate, reason }] of (choices ?? []).entries()) {
    const code = affiliate ?? '';
    if (!Object.hasOwn(states, code)) refuseField(at(index, 'affiliate'), code ? notAState(code) : stateEmpty(item));
    if (named.has(code)) refuseField(at(index, 'affiliate'), twice(code));
    if (rule === 'except' && !reason?.trim()) refuseField(at(index, 'reason'), withoutReason(item, code));
    named.add(code);
  }
};
