import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Quiet and offline: a test browser asks nobody but the addresses a test gives it. */
export const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A real Chromium from the package registry. It unpacks itself into the folder for temporary files: once for a whole run of tests, which has a folder of its own,
 * else into a new one that is removed when the browser closes.
 * @param more arguments of the program
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (process.env.VITEST) return launch(more);
  const usual = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'broadside-chromium-'));
  process.env.TMPDIR = folder;
  try {
    const browser = await launch(more);
    browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    return browser;
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

const launch = async (more: readonly string[]): Promise<Browser> => driver.launch({ executablePath: await chromium.executablePath(), args: [...quiet, ...more] });
