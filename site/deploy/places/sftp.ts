import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import SftpClient from 'ssh2-sftp-client';
import { DeployError } from '../errors.ts';
import { eachAtOnce, foldersOf } from '../each.ts';
import { hostKeyOf, otherKey, signaturesOf, sshError, unknownKey } from '../host-key.ts';
import type { Files, Place } from '../place.ts';
import { type PlaceState, readState, statePath } from '../plan.ts';
import { keyUnreadable } from '../reasons/connections.ts';

/** What an SSH server is reached with. */
export interface SshServer {
  server: string;
  port: number;
  user: string;
  /** The site's folder there, absolute or from the user's own. */
  folder: string;
  password?: string | undefined;
  /** The file of a private key on this machine. */
  keyFile?: string | undefined;
  passphrase?: string | undefined;
  /** The server's key, as `ssh-ed25519 AAAA...`. Without it nothing is sent. */
  hostKey?: string | undefined;
}

const partsFolder = '.broadside-parts';
const TIMEOUT_MS = 20_000;

/** A folder of a server that takes files by SFTP. */
export class SftpPlace implements Place {
  readonly #client: SftpClient;
  readonly #at: SshServer;
  readonly #made = new Set<string>();

  constructor(client: SftpClient, at: SshServer) {
    this.#client = client;
    this.#at = at;
  }

  #path(path: string): string { return `${this.#at.folder.replace(/\/$/, '')}/${path}`; }

  /** Runs a step, with its failure in plain words. */
  async #try<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw sshError(this.#at.server, error);
    }
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await this.#client.mkdir(folder, true);
    this.#made.add(folder);
  }

  /** Written under another name first: visitors never meet half a file. */
  async #write(path: string, bytes: Buffer, part: string): Promise<void> {
    const beside = this.#path(`${partsFolder}/${part}`);
    await this.#makeFolder(this.#path(partsFolder));
    await this.#makeFolder(this.#path(path).replace(/\/[^/]*$/, ''));
    await this.#client.put(bytes, beside);
    await this.#client.posixRename(beside, this.#path(path)).catch(async () => {
      // A server without that extension of the protocol does not rename onto what is there.
      await this.#client.delete(this.#path(path), true);
      await this.#client.rename(beside, this.#path(path));
    });
  }

  async readState(): Promise<PlaceState | null> {
    if (!await this.#try(this.#client.exists(this.#path(statePath)))) return null;
    return readState((await this.#try(this.#client.get(this.#path(statePath)))).toString());
  }

  writeState(state: PlaceState): Promise<void> { return this.#try(this.#write(statePath, Buffer.from(JSON.stringify(state)), 'state')); }

  async find(paths: string[]): Promise<string[]> {
    if (!await this.#try(this.#client.exists(this.#path('')))) return [];
    const names = new Set((await this.#try(this.#client.list(this.#path('')))).map(({ name }) => name));
    const found: string[] = [];
    await eachAtOnce(16, paths.filter((path) => names.has(path.split('/')[0]!)), new AbortController().signal, async (path) => {
      if (await this.#try(this.#client.exists(this.#path(path)))) found.push(path);
    });
    return found;
  }

  async send(files: Files, signal: AbortSignal): Promise<void> {
    // One after the other: two that make the same folder at once would get in each other's way.
    for (const path of files.keys()) await this.#try(this.#makeFolder(this.#path(path).replace(/\/[^/]*$/, '')));
    await this.#try(this.#makeFolder(this.#path(partsFolder)));
    await eachAtOnce(8, files, signal, async ([path, read], worker) => this.#try(this.#write(path, await read(), String(worker))));
  }

  async remove(paths: string[]): Promise<void> {
    for (const path of paths) await this.#try(this.#client.delete(this.#path(path), true));
    // Longest first; one that is not empty stays.
    const folders = [...new Set(paths.flatMap(foldersOf))].sort((a, b) => b.length - a.length);
    for (const folder of folders) await this.#client.rmdir(this.#path(folder)).catch(() => {});
  }

  async close(): Promise<void> {
    await this.#client.rmdir(this.#path(partsFolder), true).catch(() => {});
    await this.#client.end();
  }
}

/**
 * Connects to a server and checks that it is the one meant.
 * @throws DeployError also when its key is not known yet; the message then shows it
 */
export async function openSftp(code: string, at: SshServer): Promise<Place> {
  const client = new SftpClient();
  // Many small questions and answers: each would wait for the next to fill a packet.
  const sock = connect({ host: at.server, port: at.port, noDelay: true });
  let shown = '';
  const isKnown = (key: Buffer): boolean => {
    shown = hostKeyOf(key);
    return shown === at.hostKey;
  };
  try {
    await once(sock, 'connect', { signal: AbortSignal.timeout(TIMEOUT_MS) });
    await client.connect({
      sock, username: at.user, readyTimeout: TIMEOUT_MS, hostVerifier: isKnown,
      ...(at.password === undefined ? {} : { password: at.password }),
      ...(at.keyFile === undefined ? {} : { privateKey: readKey(at.keyFile) }),
      ...(at.passphrase === undefined ? {} : { passphrase: at.passphrase }),
      ...(at.hostKey === undefined ? {} : { algorithms: { serverHostKey: signaturesOf(at.hostKey) as never } }),
    });
    return new SftpPlace(client, at);
  } catch (error) {
    sock.destroy();
    if (shown && shown !== at.hostKey) throw at.hostKey ? otherKey(at.server, shown) : unknownKey(code, at.server, shown);
    throw sshError(at.server, error);
  }
}

function readKey(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new DeployError(keyUnreadable(path, String((error as NodeJS.ErrnoException).code)));
  }
}
