import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { ConnectionTest, CopyFinding, Delivery } from '@broadside/shared/publishing';
import { findCopy } from './copies.ts';
import { deliverAlone } from './deliver-alone.ts';
import { testConnection } from './deliver.ts';
import { DeployError } from './errors.ts';
import { liveSite } from './live-site.ts';
import { underWay } from './reasons/deliveries.ts';
import { placeUnknown } from './reasons/settings.ts';
import type { Hosting } from './settings.ts';
import { hostingOf, lastDelivery } from './settings-file.ts';
import { zipOf } from './zip.ts';

interface Folders { /** The folder of all sites. */ out: string; /** The folder of where they are delivered. */ hosting: string }
interface Asked { code: string; response: ServerResponse }
type Answer = { status: number; value: unknown } | null;

function needHosting({ hosting }: Folders, code: string): Hosting {
  const settings = hostingOf(hosting, code);
  if (!settings) throw new DeployError(placeUnknown(code));
  return settings;
}

/** Delivers the live release as this machine is set up, and remembers what came of it. @throws DeployError when that can't be begun */
export async function deliverLive(folders: Folders, code: string, signal: AbortSignal): Promise<Delivery> {
  const made = await deliverAlone({ folder: folders.hosting, code, hosting: needHosting(folders, code), site: () => liveSite(folders.out, code), signal });
  if (!made) throw new DeployError(underWay(code));
  return made;
}

/** What the panel's Hosting page asks of the publisher's control server; see shared/src/publishing/control.ts. */
export function deliveryRequests(folders: Folders, signal: AbortSignal): Record<string, (asked: Asked) => Promise<Answer>> {
  const ok = (value: Delivery | ConnectionTest | CopyFinding | null): Answer => ({ status: 200, value });
  return {
    async 'GET /sites/<code>/zip'({ code, response }) {
      const zip = await zipOf(liveSite(folders.out, code));
      response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${code}.zip"` });
      await pipeline(zip, response);
      return null;
    },
    'POST /sites/<code>/deploy': async ({ code }) => ok(await deliverLive(folders, code, signal)),
    'POST /sites/<code>/test-connection': async ({ code }) => ok(await testConnection(code, needHosting(folders, code), signal)),
    'GET /sites/<code>/copy': async ({ code }) => ok(await findCopy(folders.out, code, { signal })),
    'GET /sites/<code>/delivery': ({ code }) => Promise.resolve(ok(lastDelivery(folders.hosting, code))),
  };
}
