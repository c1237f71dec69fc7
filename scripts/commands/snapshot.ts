import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { affiliatesIn, forAffiliate, Originals, originalsIn, writeSnapshotFile } from '@broadside/site/publisher';
import { pullFromCms } from '../publishing/from-cms.ts';
import { openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { readSettings } from '../state/settings.ts';

/** `snapshot --out FILE [--affiliate CODE]` */
export async function snapshot({ out, affiliate }: { out: string; affiliate?: string }): Promise<void> {
  const home = openHome();
  const whole = await pullFromCms(home, readSettings());
  if (affiliate && !affiliatesIn(whole).includes(affiliate)) throw new PlainError(`There is no published affiliate "${affiliate}".`);
  const wanted = affiliate ? forAffiliate(whole, affiliate) : whole;
  const path = resolve(out);
  try {
    await writeSnapshotFile(path, wanted, new Originals(originalsIn(home.pictures)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code) throw new PlainError(`${path} can't be written (${code}). Choose another place with --out.`);
    throw error;
  }
  process.stderr.write(`${path}: ${wanted.entries.size} entries, revision ${wanted.header.revision}, ${(statSync(path).size / 1e6).toFixed(1)} MB.\n`);
}
