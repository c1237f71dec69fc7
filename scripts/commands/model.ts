import { readFileSync, writeFileSync } from 'node:fs';
import { generateModel, modelFile } from '../model/generate.ts';
import { PlainError } from '../state/plain-error.ts';

/** `model [--check]` */
export function model({ check }: { check?: boolean }): void {
  const text = generateModel();
  if (text === readFileSync(modelFile, 'utf8')) return;
  if (check) throw new PlainError('The shared content model is not what the CMS’s schemas say. Run "npm run broadside -- model" and commit what it writes.');
  writeFileSync(modelFile, text);
}
