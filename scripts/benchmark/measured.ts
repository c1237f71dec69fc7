import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a program took. `megabytes` is the peak of its process; null where the system does not tell. */
export interface Measured { seconds: number; megabytes: number | null; output: string }

/** How often a process is asked for its peak memory, in milliseconds. The system keeps the peak, so that only the last moments are missed. */
const LOOK = 20;

function peakOf(pid: number | undefined): number | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return peak && Number(peak[1]) / 1024;
  } catch {
    // It has ended, or the system is not Linux.
    return null;
  }
}

/**
 * Runs a program to its end.
 * @throws Error with what it printed when it fails
 */
export function runMeasured(command: string, args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv): Promise<Measured> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors, megabytes] = ['', '', null as number | null];
    const timer = setInterval(() => { megabytes = peakOf(child.pid) ?? megabytes; }, LOOK);
    child.stdout.on('data', (piece: Buffer) => { output += piece.toString(); });
    child.stderr.on('data', (piece: Buffer) => { errors += piece.toString(); });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, megabytes, output });
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${output}${errors}`));
    });
  });
}

/** What a folder holds: its files, and how many of them are pages. Links are not followed. */
export interface Counted { files: number; pages: number; bytes: number }

export function countFiles(folder: string): Counted {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = found.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: found.length, pages: found.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
