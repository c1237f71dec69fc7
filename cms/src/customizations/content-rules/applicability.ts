import { states } from '@broadside/shared/content';
import { ownerName } from '../owner-scope/refusals.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

interface Choice { affiliate?: string | null; reason?: string | null }
interface Applicability { rule?: string; states?: Choice[] | null }

const at = (index: number, field: string): string[] => ['applicability', 'states', String(index), field];

/** An item for some states says which, each once; one that leaves states out tells their visitors why. */
export const namesStates: Rule = ({ item }) => {
  const { rule, states: choices } = (item.applicability ?? {}) as Applicability;
  if (rule !== 'only' && rule !== 'except') return;
  if (!choices?.length) refuseField(['applicability', 'states'], `${nameOf(item)} does not say which states are meant. Add at least one in “States”, or choose “All states” in “Shown to”.`);
  const named = new Set<string>();
  for (const [index, { affiliate, reason }] of (choices ?? []).entries()) {
    const code = affiliate ?? '';
    if (!Object.hasOwn(states, code)) refuseField(at(index, 'affiliate'), code ? `“${code}” is not a state. Choose one in “State”.` : `One of the “States” of ${nameOf(item)} is empty. Choose one in “State”, or take it out.`);
    if (named.has(code)) refuseField(at(index, 'affiliate'), `${ownerName(code)} stands twice in “States”. Take one of them out.`);
    if (rule === 'except' && !reason?.trim()) refuseField(at(index, 'reason'), `${nameOf(item)} leaves out ${ownerName(code)} without saying why. Write it in “Reason”: people there read it.`);
    named.add(code);
  }
};
