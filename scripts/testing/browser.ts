import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Quiet and offline: a test browser asks nobody but the addresses a test gives it. */
export const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A real Chromium from the package registry. It unpacks itself into the folder for temporary files, once for all who share that:
 * tests and commands have one of their own (scripts/state/scratch.ts).
 * @param more arguments of the program
 */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> => driver.launch({ executablePath: await chromium.executablePath(), args: [...quiet, ...more] });
