import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, it } from 'vitest';
import type { LiveSite } from '../live-site.ts';
import { freePort, programAt } from '../testing/programs.ts';
import { siteWith } from '../testing/site.ts';
import { closedSite, expectGone, expectGoodManners, former, runServer } from '../testing/web-server.ts';
import { zipOf } from '../zip.ts';

const apache = programAt('apache2', 'httpd');
const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];

const padding = ' '.repeat(2000);

/** As a volunteer does it: the ZIP is unpacked below the folder that the web server shows. */
async function unpack(site: LiveSite, root: string, base: string): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of await zipOf(site, { webServer: 'apache', base })) pieces.push(piece as Buffer);
  for (const [path, bytes] of Object.entries(unzipSync(Buffer.concat(pieces)))) {
    mkdirSync(join(root, base, path, '..'), { recursive: true });
    writeFileSync(join(root, base, path), bytes);
  }
}

/** A plain Apache as hosts set it up: everything that matters is up to `.htaccess`, but no options may be changed there. */
const configOf = (root: string, port: number, folder: string): string => `
ServerName ct.example.org
Listen 127.0.0.1:${port}
PidFile ${root}/apache.pid
ErrorLog ${root}/error.log
DocumentRoot ${root}/htdocs
${['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'setenvif', 'deflate', 'filter', 'rewrite', 'autoindex'].map((name) => `<IfModule !${name}_module>\n  LoadModule ${name}_module ${folder}/mod_${name}.so\n</IfModule>`).join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
<Directory />
  Options Indexes FollowSymLinks
  AllowOverride FileInfo Indexes AuthConfig Limit
  Require all granted
</Directory>
`;

/** Unpacks a site below a folder that Apache shows, and looks at it through Apache. */
async function expectServed(site: LiveSite, base: string, look: (port: number, base: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'apache-'));
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'htdocs'));
  await unpack(site, join(root, 'htdocs'), base);
  const port = await freePort();
  writeFileSync(join(root, 'apache.conf'), configOf(root, port, modules.find((folder) => existsSync(folder)) ?? 'modules'));
  const stop = await runServer(apache!, ['-X', '-f', join(root, 'apache.conf')], port);
  try {
    await look(port, base);
  } finally {
    await stop();
    rmSync(root, { recursive: true });
  }
}

describe.skipIf(!apache)('a real Apache with our .htaccess (skipped where Apache is not installed)', () => {
  it.each(['/', '/union/'])('serves the unpacked ZIP from %s', async (base) => {
    await expectServed(siteWith({ '_astro/x.css': `a{mask:url(/_astro/hand.svg)}${padding}` }, { former }), base, expectGoodManners);
  });

  it.each(['/', '/union/'])('says of a site that was taken down, in %s, that it is gone', async (base) => {
    await expectServed(siteWith(...closedSite), base, expectGone);
  });
});
