import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import { partsOf } from './parts.ts';
import type { Row, Rule } from './saved.ts';

const words = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** Whether somebody who cannot see the picture misses nothing: it has words, its own or the file's, or it is only decoration. */
function canBeHeard({ image, alt, decorative }: Row): boolean {
  return !image || decorative === true || words(alt) || words((image as Row).alternativeText);
}

/** Every picture says what it shows (WCAG 2.2, 1.1.1). A draft may still wait for the words. */
export const pictureSaysWhatItShows: Rule = ({ strapi, type, item, publishing }) => {
  if (!publishing) return;
  const silent = partsOf(strapi, strapi.contentTypes[uidOf(type)]!, item).find(({ uid, fields }) => uid === 'media.picture' && !canBeHeard(fields));
  if (!silent) return;
  refuseField([...silent.path, 'alt'], {
    en: `${nameOf(item).en} was not published: one of its pictures has no words for people who cannot see it. Write them in “What the picture shows”, or choose “Only decoration”.`,
    es: `${nameOf(item).es} no se publicó: una de sus imágenes no tiene palabras para quienes no pueden verla. Escríbalas en ${inSpanish('What the picture shows')} o elija ${inSpanish('Only decoration')}.`,
  });
};
