import { generateKeyPairSync } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmdirSync, statSync, type Stats, unlinkSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { type Connection, type FileEntry, Server, type SFTPWrapper, utils } from 'ssh2';

const { STATUS_CODE: code, flagsToString } = utils.sftp;
const attributes = ({ mode, size, uid, gid, atimeMs, mtimeMs }: Stats): FileEntry['attrs'] => ({ mode, size, uid, gid, atime: atimeMs / 1000, mtime: mtimeMs / 1000 });

/** Answers the questions of one client about one folder of this machine. */
function serve(sftp: SFTPWrapper, root: string): void {
  const at = (path: string): string => join(root, normalize(`/${path}`));
  const handles = new Map<number, { file?: number; names?: string[] }>();
  const handleOf = (handle: Buffer): { file?: number; names?: string[] } => handles.get(handle.readUInt32BE(0))!;
  const open = (id: number, what: { file?: number; names?: string[] }): void => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(id);
    handles.set(id, what);
    sftp.handle(id, handle);
  };
  const attempt = (id: number, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const { code: reason } = error as NodeJS.ErrnoException;
      sftp.status(id, reason === 'ENOENT' ? code.NO_SUCH_FILE : reason === 'EACCES' ? code.PERMISSION_DENIED : code.FAILURE);
    }
  };
  const done = (id: number, work: () => void): void => attempt(id, () => { work(); sftp.status(id, code.OK); });
  const list = (id: number, handle: Buffer): void => {
    const { names = [] } = handleOf(handle);
    if (!names.length) return void sftp.status(id, code.EOF);
    sftp.name(id, names.splice(0).map((path) => {
      const name = path.split('/').at(-1)!;
      // The client tells folders by the first letter of the long form.
      return { filename: name, longname: `${statSync(path).isDirectory() ? 'd' : '-'}rw-r--r-- 1 u g 0 Jan 1 00:00 ${name}`, attrs: attributes(statSync(path)) };
    }));
  };
  sftp.on('OPEN', (id, path, flags) => attempt(id, () => open(id, { file: openSync(at(path), flagsToString(flags)!) })));
  sftp.on('OPENDIR', (id, path) => attempt(id, () => open(id, { names: readdirSync(at(path)).map((name) => join(at(path), name)) })));
  sftp.on('READDIR', (id, handle) => attempt(id, () => list(id, handle)));
  sftp.on('WRITE', (id, handle, offset, bytes) => done(id, () => { writeSync(handleOf(handle).file!, bytes, 0, bytes.length, offset); }));
  sftp.on('READ', (id, handle, offset, length) => attempt(id, () => {
    const bytes = Buffer.alloc(length);
    const read = readSync(handleOf(handle).file!, bytes, 0, length, offset);
    if (read) sftp.data(id, bytes.subarray(0, read)); else sftp.status(id, code.EOF);
  }));
  sftp.on('CLOSE', (id, handle) => done(id, () => { const { file } = handleOf(handle); if (file !== undefined) closeSync(file); }));
  for (const event of ['STAT', 'LSTAT'] as const) sftp.on(event, (id: number, path: string) => attempt(id, () => sftp.attrs(id, attributes(statSync(at(path))) as never)));
  sftp.on('FSTAT', (id, handle) => attempt(id, () => sftp.attrs(id, attributes(fstatSync(handleOf(handle).file!)) as never)));
  sftp.on('SETSTAT', (id) => sftp.status(id, code.OK));
  sftp.on('FSETSTAT', (id) => sftp.status(id, code.OK));
  sftp.on('REALPATH', (id, path) => sftp.name(id, [{ filename: normalize(`/${path}`), longname: path, attrs: {} as never }]));
  sftp.on('MKDIR', (id, path) => done(id, () => mkdirSync(at(path))));
  sftp.on('RMDIR', (id, path) => done(id, () => rmdirSync(at(path))));
  sftp.on('REMOVE', (id, path) => done(id, () => unlinkSync(at(path))));
  // As the protocol's older version says: onto what is there it fails.
  sftp.on('RENAME', (id, from, to) => done(id, () => {
    if (statSync(at(to), { throwIfNoEntry: false })) throw new Error('is there');
    renameSync(at(from), at(to));
  }));
}

export interface SftpServer { port: number; close: () => Promise<void> }

/** A key for a server. Made by Node: of the Ed25519 keys that ssh2 makes, it can't read one in some hundreds itself. */
const newHostKey = (): string => generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'sec1', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey;

/** A real SFTP server, for the user “ct” with the password “secret”, of the kind that some hosts have: without the extensions of OpenSSH. */
export async function startSftpServer(root: string, hostKey = newHostKey()): Promise<SftpServer> {
  const clients = new Set<Connection>();
  const server = new Server({ hostKeys: [hostKey] }, (client) => {
    clients.add(client);
    // Its types leave this out.
    (client as Connection & { setNoDelay: () => void }).setNoDelay();
    client.on('error', () => {});
    client.on('authentication', (context) => (context.method === 'password' && context.username === 'ct' && context.password === 'secret' ? context.accept() : context.reject(['password'])));
    client.on('session', (accept) => accept().on('sftp', (take) => serve(take(), root)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const client of clients) client.end();
      await new Promise<void>((resolve) => { server.close(() => resolve()); });
    },
  };
}
