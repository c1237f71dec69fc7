import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Quiet and offline: a test browser asks nobody but the addresses a test gives it. */
export const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A real Chromium from the package registry. It unpacks itself into the folder for temporary files, so it gets one of its own. @param more arguments of the program */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'broadside-chromium-'));
  return driver.launch({ executablePath: await chromium.executablePath(), args: [...quiet, ...more] });
}
