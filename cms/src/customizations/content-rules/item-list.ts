import { uidOf } from '../../content-types.ts';
import { partsOf } from './parts.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

const needs: Readonly<Record<string, { field: string; label: string; choice: string }>> = {
  by_topic: { field: 'topic', label: 'Topic', choice: 'About the topic below' },
  by_role: { field: 'role', label: 'Job role', choice: 'About the job role below' },
};

/** An automatic list about a topic or a job role names it. A draft may still leave it open. */
export const listSaysOfWhat: Rule = ({ strapi, type, item, publishing }) => {
  if (!publishing) return;
  for (const { uid, fields, path } of partsOf(strapi, strapi.contentTypes[uidOf(type)]!, item)) {
    const need = uid === 'blocks.item-list' ? needs[String(fields.rule)] : undefined;
    if (!need || fields[need.field]) continue;
    refuseField([...path, need.field], `${nameOf(item)} was not published: an automatic list says “${need.choice}”, but there is none. Choose one in “${need.label}”, or something else in “Which of them”.`);
  }
};
