// The CMS as a process of its own, started by ./start-cms.ts.
import { bootCms } from '@broadside/cms/boot';
import { openHome } from '../state/home.ts';
import { openSecrets } from '../state/secrets.ts';
import { readSettings } from '../state/settings.ts';
import { seedOnce } from './demonstration-once.ts';
import { ensureAdministrator, makePublisherToken } from './first-start.ts';
import type { CmsMessage } from './messages.ts';

const tell = (message: CmsMessage): void => { process.send?.(message); };

const home = openHome();
const secrets = openSecrets(home);
const { cmsPort, controlPort } = readSettings();
const strapi = await bootCms({ home: home.root, port: cmsPort, secrets: secrets.cms, control: { port: controlPort, secret: secrets.control } });
tell({ event: 'booted' });

async function stop(): Promise<void> {
  await strapi.destroy();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => void stop());

tell({ event: 'administrator', password: await ensureAdministrator(strapi) });
tell({ event: 'seeded', items: process.argv.includes('--empty') ? null : await seedOnce(strapi) });
if (!secrets.publisherToken) tell({ event: 'token', token: await makePublisherToken(strapi) });
await strapi.listen();
tell({ event: 'listening' });
