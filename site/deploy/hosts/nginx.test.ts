import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { deliver } from '../deliver.ts';
import type { LiveSite } from '../live-site.ts';
import { freePort, programAt } from '../testing/programs.ts';
import { siteWith } from '../testing/site.ts';
import { closedSite, expectGone, expectGoodManners, former, runServer } from '../testing/web-server.ts';
import { hostFacts, nginxConfig } from './index.ts';

const nginx = programAt('nginx');
const { signal } = new AbortController();

const around = (root: string, configs: string[], port: number): string => `
daemon off; pid ${root}/nginx.pid; error_log ${root}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  types { text/html html; text/css css; image/webp webp; application/json json; }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/${name};`).join(' ')}
  ${configs.join('\n').replaceAll('listen 80;', `listen 127.0.0.1:${port};`).replaceAll('listen [::]:80;', '')}
}
`;

/** Delivers a site to a folder that nginx shows, beside another site, and looks at it through nginx. */
async function expectServed(site: LiveSite, look: (port: number, base: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'site'));
  await deliver(site, { way: 'folder', folder: join(root, 'site', 'a'), webServer: 'nginx' }, signal);
  symlinkSync('a', join(root, 'site', 'current'));
  const facts = await hostFacts(site);
  const other = { ...facts, code: 'ny', address: 'https://ny.example.org/' };
  const port = await freePort();
  writeFileSync(join(root, 'nginx.conf'), around(root, [nginxConfig(facts, join(root, 'site', 'current')), nginxConfig(other, root)], port));
  const stop = await runServer(nginx!, ['-p', root, '-c', join(root, 'nginx.conf')], port);
  try {
    await look(port, site.base);
  } finally {
    await stop();
    rmSync(root, { recursive: true });
  }
}

describe.skipIf(!nginx)('a real nginx with our configuration (skipped where nginx is not installed)', () => {
  it.each(['/', '/union/'])('serves a site from %s, beside another one', async (base) => {
    await expectServed(siteWith({ '_astro/x.css': ' '.repeat(2000) }, { former, base }), expectGoodManners);
  });

  it.each(['/', '/union/'])('says of a site that was taken down, in %s, that it is gone', async (base) => {
    await expectServed(siteWith(closedSite[0], { ...closedSite[1], base }), expectGone);
  });
});
