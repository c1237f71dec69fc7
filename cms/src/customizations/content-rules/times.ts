import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

const instant = (value: unknown): number | null => (value ? new Date(value as string).getTime() : null);

function inOrder(first: unknown, second: unknown): boolean {
  const [from, to] = [instant(first), instant(second)];
  return from === null || to === null || from < to;
}

/** What comes down must have been up. */
export const comesDownAfterItGoesLive: Rule = ({ item }) => {
  if (inOrder(item.publishOn, item.expireOn)) return;
  refuseField(['expireOn'], {
    en: `${nameOf(item).en} would come down before it goes live. Choose a later time in “Comes down on”, or an earlier one in “Goes live on”.`,
    es: `${nameOf(item).es} se retiraría antes de publicarse. Elija una hora posterior en ${inSpanish('Comes down on')}, o una anterior en ${inSpanish('Goes live on')}.`,
  });
};

export const endsAfterItStarts: Rule = ({ type, item }) => {
  if (type !== 'event' || inOrder(item.start, item.end)) return;
  refuseField(['end'], {
    en: `${nameOf(item).en} would end before it starts. Choose a later time in “Ends”, or leave it empty.`,
    es: `${nameOf(item).es} terminaría antes de empezar. Elija una hora posterior en ${inSpanish('Ends')} o deje el campo vacío.`,
  });
};
