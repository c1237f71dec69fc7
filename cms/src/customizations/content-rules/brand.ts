import { BrandColorError, type BrandField, type BrandProblem, checkBrand } from '@broadside/shared/brand';
import { type Sentence, together } from '@broadside/shared/publishing';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

const labels = { primary: 'Main color', accent: 'Second color' } as const;
const uses: Readonly<Record<BrandField, Sentence>> = {
  primary: { en: 'Neither light nor dark words could be read on it', es: 'Ni palabras claras ni oscuras se podrían leer sobre él' },
  accent: { en: 'Figures in it could not be read on paper', es: 'Las cifras de ese color no se podrían leer en el papel' },
};

const unreadable = (color: string, { field, nearest, found, need }: BrandProblem): Sentence => ({
  en: `“${labels[field]}” cannot be ${color}. ${uses[field].en} (contrast ${found}, at least ${need} is needed). The nearest that can: ${nearest.join(', ')}.`,
  es: `${inSpanish(labels[field])} no puede ser ${color}. ${uses[field].es} (contraste ${found}; hace falta al menos ${need}). Los más parecidos que sí pueden: ${nearest.join(', ')}.`,
});

/** A color that the theme could not keep readable is refused where it is entered, with the nearest that can be used. */
export const colorsCanBeRead: Rule = ({ type, item }) => {
  const colors = type === 'affiliate' ? (item.brand as Partial<Record<BrandField, string>> | null) : null;
  const { primary, accent } = colors ?? {};
  if (!primary || !accent) return;
  const check = checked({ primary, accent });
  const problem = check.ok ? undefined : check.problems[0];
  if (problem) refuseField(['brand', problem.field], unreadable({ primary, accent }[problem.field], problem));
};

function checked(colors: { primary: string; accent: string }): ReturnType<typeof checkBrand> {
  try {
    return checkBrand(colors);
  } catch (error) {
    if (!(error instanceof BrandColorError)) throw error;
    return refuseField(['brand'], together({ en: 'These colors cannot be used.', es: 'Estos colores no se pueden usar.' }, error.sentence));
  }
}
