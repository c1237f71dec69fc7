import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../state/home.ts';
import { isGroupAtWork } from './process-group.ts';

const broadside = join(projectRoot, 'scripts', 'broadside.ts');
const run = promisify(execFile);

/** What a process needs in its environment so that each call to another machine is noted in a file instead. */
export const watchCalls = (file: string): NodeJS.ProcessEnv => ({ BROADSIDE_TEST_CALLS: file, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${new URL('./no-calls-out.ts', import.meta.url).href}`.trim() });

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A whole Broadside with a state folder and ports of its own, started as `npm start` does. */
export class Installation {
  readonly home = mkdtempSync(join(tmpdir(), 'broadside-home-'));
  cmsPort = 0;
  sitesPort = 0;
  controlPort = 0;
  output = '';
  readonly #calls = join(tmpdir(), `broadside-calls-${process.pid}-${Date.now()}.txt`);
  #child: ChildProcess | null = null;

  /** The addresses outside this machine that anything in it asked for; none of them was reached. */
  get callsOut(): string[] { return existsSync(this.#calls) ? readFileSync(this.#calls, 'utf8').trim().split('\n') : []; }

  get env(): NodeJS.ProcessEnv {
    return { ...process.env, ...watchCalls(this.#calls), BROADSIDE_HOME: this.home, BROADSIDE_CMS_PORT: String(this.cmsPort), BROADSIDE_SITES_PORT: String(this.sitesPort), BROADSIDE_CONTROL_PORT: String(this.controlPort) };
  }

  /** Starts it and waits until it says these words, at last that everything answers. Throws with its output when it ends before. */
  async start(words = 'Stop with Ctrl-C'): Promise<void> {
    this.cmsPort ||= await freePort();
    this.sitesPort ||= await freePort();
    this.controlPort ||= await freePort();
    this.output = '';
    const child = spawn(process.execPath, [broadside, 'start'], { env: this.env, detached: true });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const hear = (piece: Buffer): void => {
        this.output += piece.toString();
        if (this.output.includes(words)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${this.output}`)));
    });
  }

  /** The administrator's password, as the first start shows it. */
  get password(): string {
    const password = /with the password (\S+)/.exec(this.output)?.[1];
    if (!password) throw new Error(`No password was shown:\n${this.output}`);
    return password;
  }

  /** Runs another command in this installation. Gives what it printed. */
  run(...args: string[]): Promise<{ stdout: string; stderr: string }> {
    return run(process.execPath, [broadside, ...args], { env: this.env, maxBuffer: 1e8 });
  }

  /** Ctrl-C, as a terminal sends it: to the whole group of processes. Gives the exit code. */
  async interrupt(): Promise<number | null> {
    const child = this.#child;
    if (!child?.pid) throw new Error('It does not run.');
    process.kill(-child.pid, 'SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  /** Whether any process of the group is at work. Those it started may end a moment after itself. */
  get isRunning(): boolean {
    return isGroupAtWork(this.#child!.pid!);
  }

  site(code: string, path = '/'): string {
    return `http://${code}.localhost:${this.sitesPort}${path}`;
  }

  remove(): void {
    if (this.#child && this.isRunning) process.kill(-this.#child.pid!, 'SIGKILL');
    rmSync(this.home, { recursive: true, force: true });
    rmSync(this.#calls, { force: true });
  }
}
