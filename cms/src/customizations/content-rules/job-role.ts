import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import { publishedEntry } from './published.ts';
import type { Row, Rule, Saved } from './saved.ts';

/** Gives what a job role is part of. */
type Parent = (documentId: string) => Promise<string | undefined>;

const idOf = (parent: unknown): string | undefined => (parent as { documentId: string } | null | undefined)?.documentId;

const inDrafts = ({ strapi, type, locale }: Saved): Parent => async (documentId) => {
  const draft = await strapi.db.query(uidOf(type)).findOne({ where: { documentId, locale, publishedAt: { $null: true } }, populate: ['parent'] }) as Row | null;
  return idOf(draft?.parent);
};

const inPublished = ({ strapi, locale }: Saved): Parent => async (documentId) =>
  (await publishedEntry(strapi, documentId, locale))?.parent as string | undefined ?? undefined;

async function leadsBack({ documentId, item }: Saved, parentOf: Parent): Promise<boolean> {
  const seen = new Set<string>();
  let above = idOf(item.parent);
  while (above && above !== documentId && !seen.has(above)) {
    seen.add(above);
    above = await parentOf(above);
  }
  return above === documentId;
}

/** Job roles are a tree. Drafts may be ahead of what is published, so publishing looks at both. */
export const isNotPartOfItself: Rule = async (saved) => {
  const { type, item, publishing } = saved;
  if (type !== 'classification' || !item.parent) return;
  const circle = await leadsBack(saved, inDrafts(saved)) || (publishing && await leadsBack(saved, inPublished(saved)));
  if (!circle) return;
  refuseField(['parent'], {
    en: `${nameOf(item).en} would be part of itself: the job role in “Part of” is the same one, or is part of it. Choose another in “Part of”, or leave it empty.`,
    es: `${nameOf(item).es} sería parte de sí mismo: el puesto de trabajo en ${inSpanish('Part of')} es el mismo, o es parte de él. Elija otro en ${inSpanish('Part of')} o déjelo vacío.`,
  });
};
