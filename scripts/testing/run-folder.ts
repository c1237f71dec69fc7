import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'broadside-tests-';

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // Someone else's process answers with EPERM; only ESRCH says that there is none.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes what runs left that were killed: their folders bear the number of a process that is gone. */
function sweep(machine: string): void {
  for (const name of readdirSync(machine)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) rmSync(join(machine, name), { recursive: true, force: true });
  }
}

/**
 * Gives a run of tests one folder for everything temporary, so that nothing stays behind whichever way a test ends: databases, sites, a browser of 366 MB.
 * Made before the workers start, which inherit it as their folder for temporary files.
 * @returns what removes it at the end of the run
 */
export default function setup(): () => void {
  const machine = tmpdir();
  sweep(machine);
  const folder = join(machine, `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  // Made pictures have their digest in their name and take long: the runs of one machine share them.
  process.env.BROADSIDE_TEST_PICTURES ??= join(machine, 'broadside-test-pictures');
  process.env.TMPDIR = folder;
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return () => {
    process.env.TMPDIR = machine;
    remove();
  };
}
