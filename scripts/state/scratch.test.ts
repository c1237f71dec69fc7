import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const module = new URL('./scratch.ts', import.meta.url).href;
/** Makes its folder, puts something there, says where it is, and goes on until something ends it. */
const program = (end: string): string => `
  const { useScratchFolderUntilStopped } = await import('${module}');
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  useScratchFolderUntilStopped('work');
  writeFileSync(mkdtempSync(tmpdir() + '/inner-') + '/file', 'x');
  process.stdout.write(tmpdir());
  ${end}`;

let machine: string;
beforeEach(() => { machine = mkdtempSync(join(tmpdir(), 'scratch-')); });
afterEach(() => rmSync(machine, { recursive: true }));

async function run(end: string): Promise<{ child: ChildProcess; folder: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(end)], { env: { ...process.env, TMPDIR: machine }, stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(child.stdout!, 'data') as [Buffer];
  return { child, folder: said.toString() };
}

const forEver = 'setInterval(() => {}, 1000);';

describe('the folder of a command', () => {
  it.each([['ends', ''], ['fails', 'throw new Error("Something went wrong.");'], ['is ended by its own work', 'process.exit(3);']])('is gone when it %s', async (_, end) => {
    const { child, folder } = await run(end);
    if (child.exitCode === null) await once(child, 'exit');
    expect(folder).toContain('broadside-work-');
    expect(readdirSync(machine)).toEqual([]);
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('is gone after %s, with the exit code that shells expect', async (signal, code) => {
    const { child, folder } = await run(forEver);
    expect(existsSync(folder)).toBe(true);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(readdirSync(machine)).toEqual([]);
  });

  it('that was killed is swept by the next one, and that of one which still runs stays', async () => {
    const killed = await run(forEver);
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    expect(existsSync(killed.folder)).toBe(true);
    mkdirSync(join(machine, 'broadside-work-of-somebody'));
    const running = await run(forEver);
    const next = await run(forEver);
    expect([killed, running, next].map(({ folder }) => existsSync(folder))).toEqual([false, true, true]);
    expect(existsSync(join(machine, 'broadside-work-of-somebody'))).toBe(true);
    for (const { child } of [running, next]) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });
});
