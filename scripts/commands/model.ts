import { readFileSync, writeFileSync } from 'node:fs';
import { generateModel, modelFile } from '../model/generate.ts';
import { wordsFile, wordsTable } from '../model/words-table.ts';
import { PlainError } from '../state/plain-error.ts';

const written = [
  { file: modelFile, make: generateModel, name: 'The shared content model' },
  { file: wordsFile, make: wordsTable, name: 'The table of words in docs/words.md' },
];

/** `model [--check]` */
export function model({ check }: { check?: boolean }): void {
  for (const { file, make, name } of written) {
    const text = make();
    if (text === readFileSync(file, 'utf8')) continue;
    if (check) throw new PlainError(`${name} is not what the CMS’s schemas say. Run "npm run broadside -- model" and commit what it writes.`);
    writeFileSync(file, text);
  }
}
