import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { isGroupAtWork } from './process-group.ts';

it('sees a process whose parent has ended, and not one that has ended itself', async () => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!'], { detached: true });
  const [left] = (await once(parent.stdout, 'data')) as [Buffer];
  if (parent.exitCode === null) await once(parent, 'exit');
  expect(isGroupAtWork(parent.pid!)).toBe(true);
  process.kill(Number(left.toString()), 'SIGKILL');
  await vi.waitFor(() => expect(isGroupAtWork(parent.pid!)).toBe(false));
});
