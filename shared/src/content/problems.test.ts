import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { affiliateCode, describeProblems, documentId, ourExpectations, problemsOf, text } from './index.ts';

const said = (schema: z.ZodType, value: unknown) => describeProblems(problemsOf(schema.safeParse(value, { reportInput: true }).error!));

describe('what is wrong with a value', () => {
  it.each<[string, z.ZodType, unknown]>([['a text', text, 'a\u000Bb'], ['an id', documentId, 'A'], ['two letters', affiliateCode, 'Ct']])('is told in both languages where the check is ours: %s', (_, schema, value) => {
    const { en, es } = said(schema, value);
    expect(ourExpectations.map((ours) => [`(whole): ${ours.en}`, `(whole): ${ours.es}`])).toContainEqual([en, es]);
  });

  it.each<[z.ZodType, unknown, string]>([
    [z.object({}), null, 'Entrada inválida: se esperaba objeto, recibido nulo'],
    [text.min(1), '', 'Demasiado pequeño: se esperaba que texto tuviera >=1 caracteres'],
    [text.max(2), 'abc', 'Demasiado grande: se esperaba que texto tuviera <=2 caracteres'],
    [z.enum(['yes', 'no']), 'perhaps', 'Opción inválida: se esperaba una de "yes"|"no"'],
  ])('is told in both languages where the check is zod’s: %#', (schema, value, spanish) => {
    const { en, es } = said(z.object({ field: schema }), { field: value });
    expect(es).toBe(`field: ${spanish}`);
    expect(en).toMatch(/^field: (Invalid|Too) /);
  });
});
