import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSites } from '../serve/sites.ts';
import { checkSitesPort } from './sites-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const servers: Record<string, Server> = {};
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
let free: number;

beforeAll(async () => {
  servers.ours = await serveSites(folder, 0);
  servers.other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  await once(servers.other, 'listening');
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  free = portOf(closed);
  closed.close();
});
afterAll(() => {
  for (const server of Object.values(servers)) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe('what the doctor says of the port for the sites', () => {
  it.each([
    ['the sites are served, while the CMS runs', 'ours', true, 'well', /are served at http:\/\/localhost:\d+\//],
    ['another program has it, while the CMS runs', 'other', true, 'wrong', /taken by another program/],
    ['nothing is there, while the CMS runs', 'free', true, 'note', /nothing serves the sites/],
    ['nothing is there', 'free', false, 'well', /is free/],
    ['another program has it', 'other', false, 'wrong', /taken by another program/],
    ['another Broadside has it', 'ours', false, 'wrong', /taken by another Broadside/],
  ])('when %s', async (_, who, isUp, state, words) => {
    const port = who === 'free' ? free : portOf(servers[who]!);
    const finding = await checkSitesPort(port, isUp);
    expect(finding).toMatchObject({ state, what: expect.stringMatching(words) as string });
    expect(finding.todo?.includes(`BROADSIDE_SITES_PORT=${port + 1}`) ?? false).toBe(state === 'wrong');
  });
});
