import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DeployError } from '../errors.ts';
import { foldersOf } from '../each.ts';
import { otherKey, sshError, signaturesOf } from '../host-key.ts';
import type { Files, Place } from '../place.ts';
import { type PlaceState, readState, statePath } from '../plan.ts';
import { noFolderThere, noRsync } from '../reasons/connections.ts';
import { openSftp, type SshServer } from './sftp.ts';

/** A server by rsync over SSH: only the differing parts of files travel. The programs `rsync` and `ssh` of this machine do the work. */
export class RsyncPlace implements Place {
  readonly #at: SshServer;
  /** Files stand here on their way, and the server's key. */
  readonly #staging: string;

  constructor(at: SshServer, staging: string) {
    this.#at = at;
    this.#staging = staging;
  }

  get #remote(): string { return `${this.#at.user}@${this.#at.server}:${this.#at.folder.replace(/\/$/, '')}/`; }

  get #ssh(): string {
    const { port, keyFile, hostKey = '' } = this.#at;
    const options = ['BatchMode=yes', 'StrictHostKeyChecking=yes', 'ConnectTimeout=20', `UserKnownHostsFile=${join(this.#staging, 'known')}`, `HostKeyAlgorithms=${signaturesOf(hostKey).join(',')}`];
    return ['ssh', '-p', String(port), ...(keyFile ? ['-i', keyFile] : []), ...options.flatMap((option) => ['-o', option])].join(' ');
  }

  /** @returns what it printed; null when it said that a file is missing */
  #run(args: string[], input = '', signal?: AbortSignal): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const child = spawn('rsync', ['-s', '-e', this.#ssh, ...args], signal ? { signal } : {});
      let output = '';
      let errors = '';
      child.stdout.on('data', (piece: Buffer) => { output += piece.toString(); });
      child.stderr.on('data', (piece: Buffer) => { errors += piece.toString(); });
      child.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new DeployError(noRsync) : error));
      child.once('close', (exit) => {
        if (exit === 0) resolve(output);
        else if (/No such file or directory/.test(errors)) resolve(null);
        else reject(this.#plain(errors));
      });
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  }

  #plain(errors: string): DeployError {
    const { server, hostKey = '' } = this.#at;
    if (/Host key verification failed|host key is known|no matching host key/i.test(errors)) return otherKey(server, hostKey);
    return sshError(server, new Error(errors.trim().split('\n')[0] ?? 'it broke the connection off'));
  }

  async writeState(state: PlaceState): Promise<void> {
    const text = Buffer.from(JSON.stringify(state));
    await this.send(new Map([[statePath, () => Promise.resolve(text)]]), new AbortController().signal);
  }

  async readState(): Promise<PlaceState | null> {
    const copy = join(this.#staging, 'state.json');
    const isThere = await this.#run([`${this.#remote}${statePath}`, copy]);
    return isThere === null ? null : readState(await readFile(copy, 'utf8'));
  }

  /** rsync is asked what it would replace there. */
  async find(paths: string[]): Promise<string[]> {
    const empty = await this.#stage(new Map(paths.map((path) => [path, () => Promise.resolve(Buffer.alloc(0))])), new AbortController().signal);
    const output = await this.#run(['--dry-run', '--existing', '--ignore-times', '--out-format=%n', '--files-from=-', `${empty}/`, this.#remote], paths.join('\n'));
    const wanted = new Set(paths);
    return (output ?? '').split('\n').filter((path) => wanted.has(path));
  }

  async #stage(files: Files, signal: AbortSignal): Promise<string> {
    const folder = join(this.#staging, 'files');
    await rm(folder, { recursive: true, force: true });
    for (const [path, read] of files) {
      signal.throwIfAborted();
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), await read());
    }
    return folder;
  }

  /** By digest, not by time: a page of the same length and second may differ. */
  async send(files: Files, signal: AbortSignal): Promise<void> {
    if (!files.size) return;
    const folder = await this.#stage(files, signal);
    const done = await this.#run(['-r', '--checksum', '--times', '--chmod=D755,F644', '--files-from=-', `${folder}/`, this.#remote], [...files.keys()].join('\n'), signal);
    if (done === null) throw new DeployError(noFolderThere(this.#at.server, this.#at.folder));
  }

  /** Takes away what is listed and missing here. The folders above must be here, or rsync takes them for missing too. */
  async #removeListed(paths: string[]): Promise<void> {
    const folder = await this.#stage(new Map(), new AbortController().signal);
    await mkdir(folder, { recursive: true });
    for (const path of paths) await mkdir(join(folder, dirname(path)), { recursive: true });
    await this.#run(['--delete-missing-args', '--files-from=-', `${folder}/`, this.#remote], paths.join('\n'));
  }

  async remove(paths: string[]): Promise<void> {
    if (paths.length) await this.#removeListed(paths);
    const folders = [...new Set(paths.flatMap(foldersOf))];
    const depth = (path: string): number => path.split('/').length;
    // The innermost first; rsync leaves those that are not empty.
    for (const level of [...new Set(folders.map(depth))].sort((a, b) => b - a)) await this.#removeListed(folders.filter((path) => depth(path) === level));
  }

  async close(): Promise<void> { await rm(this.#staging, { recursive: true, force: true }); }
}

/** @throws DeployError when the server's key is not known yet; the message then shows it */
export async function openRsync(code: string, at: SshServer): Promise<Place> {
  // Asked by the other way, which shows the key of a server that is not known yet.
  if (at.hostKey === undefined) return openSftp(code, at);
  const staging = await mkdtemp(join(tmpdir(), 'broadside-rsync-'));
  await writeFile(join(staging, 'known'), `${at.port === 22 ? at.server : `[${at.server}]:${at.port}`} ${at.hostKey}\n`);
  return new RsyncPlace(at, staging);
}
