import type { Sentence } from '@broadside/shared/publishing';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { choiceOf, inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import { partsOf } from './parts.ts';
import type { Row, Rule } from './saved.ts';

const needs = {
  by_topic: { field: 'topic', label: 'Topic' },
  by_role: { field: 'role', label: 'Job role' },
} as const;
type Choice = keyof typeof needs;

const nothingNamed = (item: Row, choice: Choice): Sentence => ({
  en: `${nameOf(item).en} was not published: an automatic list says “${choiceOf(choice).en}”, but there is none. Choose one in “${needs[choice].label}”, or something else in “Which of them”.`,
  es: `${nameOf(item).es} no se publicó: una lista automática dice “${choiceOf(choice).es}”, pero no hay ninguno. Elija uno en ${inSpanish(needs[choice].label)}, u otra cosa en ${inSpanish('Which of them')}.`,
});

/** An automatic list about a topic or a job role names it. A draft may still leave it open. */
export const listSaysOfWhat: Rule = ({ strapi, type, item, publishing }) => {
  if (!publishing) return;
  for (const { uid, fields, path } of partsOf(strapi, strapi.contentTypes[uidOf(type)]!, item)) {
    const choice = fields.rule as Choice;
    if (uid !== 'blocks.item-list' || !Object.hasOwn(needs, choice)) continue;
    const { field } = needs[choice];
    if (!fields[field]) refuseField([...path, field], nothingNamed(item, choice));
  }
};
