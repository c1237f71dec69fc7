import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery } from '@broadside/shared/publishing';
import { holdFile } from '../publisher/lock.ts';
import { deliver } from './deliver.ts';
import type { LiveSite } from './live-site.ts';
import type { Hosting } from './settings.ts';
import { keepDelivery } from './settings-file.ts';

export interface Errand {
  /** The folder of where sites are delivered: what came of this is remembered there. */
  folder: string;
  code: string;
  hosting: Hosting;
  /** The site to deliver. Asked when it is this delivery's turn: by then another release may be live. */
  site: () => LiveSite;
  signal: AbortSignal;
  /** Take the place of files that others put there. */
  replace?: boolean;
  /** How long to wait for another delivery of the site to end, in milliseconds. */
  patience?: number;
}

/**
 * Delivers a site while nothing else on this machine delivers it: two at once could leave a mixture of two releases, with a list of files
 * that fits neither. Remembers what came of it.
 * @returns null when another delivery of the site is still under way
 * @throws DeployError when there is nothing to deliver
 */
export async function deliverAlone({ folder, code, hosting, site, signal, replace = false, patience = 0 }: Errand): Promise<Delivery | null> {
  // Beside the lock there will be passwords.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const hold = await holdFile(join(folder, `${code}.lock`), patience);
  if (!hold) return null;
  try {
    const made = await deliver(site(), hosting, signal, replace);
    keepDelivery(folder, code, made);
    return made;
  } finally {
    hold.release();
  }
}
