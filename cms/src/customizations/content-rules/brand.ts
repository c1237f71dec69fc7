import { BrandColorError, checkBrand, type BrandField } from '@broadside/shared/brand';
import { refuseField } from './refuse.ts';
import type { Rule } from './saved.ts';

const labels: Readonly<Record<BrandField, string>> = { primary: 'Main color', accent: 'Second color' };
const uses: Readonly<Record<BrandField, string>> = { primary: 'Neither light nor dark words could be read on it', accent: 'Figures in it could not be read on paper' };

/** A color that the theme could not keep readable is refused where it is entered, with the nearest that can be used. */
export const colorsCanBeRead: Rule = ({ type, item }) => {
  const colors = type === 'affiliate' ? (item.brand as Partial<Record<BrandField, string>> | null) : null;
  const { primary, accent } = colors ?? {};
  if (!primary || !accent) return;
  const check = checked({ primary, accent });
  const problem = check.ok ? undefined : check.problems[0];
  if (!problem) return;
  const { field, nearest, found, need } = problem;
  refuseField(['brand', field], `“${labels[field]}” cannot be ${colors?.[field]}. ${uses[field]} (contrast ${found}, at least ${need} is needed). The nearest that can: ${nearest.join(', ')}.`);
};

function checked(colors: { primary: string; accent: string }): ReturnType<typeof checkBrand> {
  try {
    return checkBrand(colors);
  } catch (error) {
    if (error instanceof BrandColorError) return refuseField(['brand'], `These colors cannot be used. ${error.message}`);
    throw error;
  }
}
