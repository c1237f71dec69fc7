import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import type { CmsMessage } from './messages.ts';

export interface RunningCms {
  /** Waits for the CMS to tell this. @throws PlainError when it ends before. */
  until<E extends CmsMessage['event']>(event: E): Promise<Extract<CmsMessage, { event: E }>>;
  /** Rejects when it ends by itself, with the last lines of its log; never settles otherwise. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

const lastLines = (path: string): string => readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n');

function waitForEnd(child: ChildProcess, log: string): Promise<string> {
  return new Promise((resolve) => { child.once('exit', () => resolve(lastLines(log))); });
}

/** Starts the CMS as a process of its own. What it prints goes to its log. */
export function startCms(home: Home): RunningCms {
  const log = openSync(home.log, 'w');
  const child = fork(join(import.meta.dirname, 'serve.ts'), [], { stdio: ['ignore', log, log, 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning'] });
  closeSync(log);
  const told = new Map<string, CmsMessage>();
  const waiting = new Map<string, (message: CmsMessage) => void>();
  child.on('message', (message: CmsMessage) => {
    told.set(message.event, message);
    waiting.get(message.event)?.(message);
  });
  let isStopping = false;
  const ended = waitForEnd(child, home.log);
  const failed = ended.then((lines) => {
    if (isStopping) return new Promise<never>(() => {});
    throw new PlainError(`The CMS stopped by itself. The last lines of ${home.log}:\n${lines}`);
  });
  failed.catch(() => {});
  return {
    failed,
    async until(event) {
      const message = told.get(event) ?? await Promise.race([new Promise<CmsMessage>((resolve) => waiting.set(event, resolve)), failed]);
      return message as never;
    },
    async stop() {
      isStopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}
