import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { BrandColorError, type BrandField, type BrandProblem, checkColor } from '@broadside/shared/brand';
import { language } from './words.ts';
import words from './words.json';

/** What Strapi hands to a field of a form, as far as we use it. */
interface Props { name: string; label: string; hint?: string; required?: boolean; disabled?: boolean }

const Swatch = styled.button`
  display: grid;
  gap: 0.4rem;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font-size: 1.2rem;
  cursor: pointer;
`;

const tellColor = (key: keyof typeof words.colors): string => words.colors[key][language()];

const whichOf = (name: string): BrandField => (name.endsWith('accent') ? 'accent' : 'primary');

/** What is wrong with a color, and shades near it that can be used; null while it is being typed, and when it is fine. */
function problemOf(name: string, value: string | undefined): BrandProblem | null {
  if (!value || !/^#[0-9a-f]{6}$/i.test(value)) return null;
  try {
    return checkColor(whichOf(name), value);
  } catch (error) {
    if (error instanceof BrandColorError) return null;
    throw error;
  }
}

/** A color of the brand: typed or picked; where it can't be read on the sites, with the nearest shades that can. The CMS refuses it too. */
export function ColorField({ name, label, hint, required, disabled }: Props) {
  const { value, error, onChange } = useField<string | undefined>(name);
  const problem = problemOf(name, value);
  const choose = (color: string): void => onChange(name, color);
  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex gap={2}>
        <input type="color" aria-label={label} value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#000000'} disabled={disabled} onChange={(event) => choose(event.target.value)} />
        <Field.Input type="text" value={value ?? ''} disabled={disabled} placeholder="#12356b" onChange={(event: { target: { value: string } }) => choose(event.target.value)} />
      </Flex>
      {problem && (
        <Box tag="output" display="block">
          <Typography variant="pi" textColor="danger600">{tellColor(`${problem.field}Refused` as const).replace('{found}', String(problem.found)).replace('{need}', String(problem.need))}</Typography>
          <Flex gap={3} paddingTop={2} wrap="wrap">
            {problem.nearest.map((shade) => (
              <Swatch key={shade} type="button" aria-label={`${tellColor('choose')} ${shade}`} onClick={() => choose(shade)}>
                <svg width="64" height="40" aria-hidden="true"><rect width="64" height="40" fill={shade} stroke="currentColor" /></svg>
                {shade}
              </Swatch>
            ))}
          </Flex>
        </Box>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
