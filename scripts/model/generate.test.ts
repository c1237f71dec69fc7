import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateModel, modelFile } from './generate.ts';
import { fieldSchema } from './to-zod.ts';

describe('the shared content model', () => {
  it('is what the CMS’s schemas say', () => {
    expect(readFileSync(modelFile, 'utf8'), 'run "npm run broadside -- model" and commit what it writes').toBe(generateModel());
  });

  it.each([
    [{ type: 'string', required: true, maxLength: 10 }, 'text.min(1).max(10)'],
    [{ type: 'string' }, 'text.nullable().default(null)'],
    [{ type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' }, 'z.array(documentId).default([])'],
    [{ type: 'relation', relation: 'manyToOne', target: 'api::topic.topic' }, 'documentId.nullable().default(null)'],
    [{ type: 'component', component: 'text.link', repeatable: true, min: 1 }, 'z.array(textLink).min(1)'],
    [{ type: 'media', multiple: false }, 'media.nullable().default(null)'],
  ])('turns %j into %s', (attribute, expected) => {
    expect(fieldSchema(attribute)).toBe(expected);
  });

  it('refuses a kind of field that it does not know', () => {
    expect(() => fieldSchema({ type: 'password' })).toThrow('password');
  });
});
