import { createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

/** Whether a port of this machine can be listened on. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @throws PlainError when another program listens there. */
export async function needPort(port: number, purpose: string, setting: string): Promise<void> {
  if (await isFree(port)) return;
  throw new PlainError(`Port ${port}, for ${purpose}, is taken by another program, perhaps by Broadside itself. Stop that one, or choose another port with ${setting}=${port + 1}.`);
}
