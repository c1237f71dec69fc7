import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useScratchFolder } from '../state/scratch.ts';

/**
 * Gives a run of tests a folder of its own, before the workers start, which inherit it.
 * @returns what removes it at the end of the run
 */
export default function setup(): () => void {
  // Made pictures have their digest in their name and take long: the runs of one machine share them.
  process.env.BROADSIDE_TEST_PICTURES ??= join(tmpdir(), 'broadside-test-pictures');
  return useScratchFolder('tests');
}
