import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchCalls } from './installation.ts';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'calls-')); });
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a piece of a program under watch; what it called, and what it printed. */
async function watched(program: string): Promise<{ calls: string; stdout: string }> {
  const calls = join(folder, `${Math.random()}.txt`);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, ...watchCalls(calls) } });
  return { calls: existsSync(calls) ? readFileSync(calls, 'utf8') : '', stdout };
}

const swallow = '.catch(() => {})';

// Addresses that are kept for examples: nobody has them.
describe('the watch over what calls out', () => {
  it.each([
    ['a fetch by name', `await fetch('http://example.invalid/')${swallow}`, 'example.invalid'],
    ['a fetch by number', `await fetch('http://192.0.2.1/')${swallow}`, '192.0.2.1'],
    ['a fetch with a secret', `await fetch('https://192.0.2.1/')${swallow}`, '192.0.2.1'],
    ['an older kind of request', `import http from 'node:http'; http.get('http://192.0.2.1/').on('error', () => {})`, '192.0.2.1'],
    ['a bare connection', `import { connect } from 'node:net'; connect(80, '192.0.2.1').on('error', () => {})`, '192.0.2.1'],
    ['a connection to a newer address', `import { connect } from 'node:net'; connect({ port: 80, host: '2001:db8::1' }).on('error', () => {})`, '2001:db8::1'],
    ['a single packet', `import { createSocket } from 'node:dgram'; const s = createSocket('udp4'); s.send('x', 53, '192.0.2.1', () => s.close())`, '192.0.2.1'],
    ['a question for a name', `import { lookup } from 'node:dns/promises'; await lookup('example.invalid')${swallow}`, 'example.invalid'],
    ['a question to a name server', `import { resolve4 } from 'node:dns'; resolve4('example.invalid', () => {})`, 'example.invalid'],
    ['one in a thread', `import { Worker } from 'node:worker_threads'; new Worker("fetch('http://192.0.2.1/').catch(() => {})", { eval: true })`, '192.0.2.1'],
    ['one in another process', `import { execFileSync } from 'node:child_process'; execFileSync(process.execPath, ['--eval', "fetch('http://192.0.2.1/').catch(() => {})"])`, '192.0.2.1'],
  ])('sees %s', async (_, program, host) => {
    expect((await watched(program)).calls).toContain(host);
  });

  it('lets alone what stays on this machine', async () => {
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { calls, stdout } = await watched(`for (const host of ['127.0.0.1', 'localhost']) console.log(await (await fetch('http://' + host + ':${port}/')).text())`);
    server.close();
    expect([calls, stdout]).toEqual(['', 'here\nhere\n']);
  });
});
