import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium as driver } from 'playwright-core';
import { quiet } from './browser.ts';

/** The packed browser lies beside the package's program, which itself would unpack it to one place for all versions. */
const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-119')), '..', 'bin', 'chromium.br');

/** Chromium 119, the oldest that the sites work in. */
export async function launchOldestBrowser(): Promise<Browser> {
  if (!existsSync(packed)) throw new Error(`The package chromium-119 has no browser at ${packed}. Run "npm start" or "npm test" to install it anew.`);
  const program = join(tmpdir(), 'chromium-119');
  if (!existsSync(program)) writeFileSync(program, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  return driver.launch({ executablePath: program, args: quiet });
}
