import { pathToFileURL } from 'node:url';
import { buildLibrary, type Snapshot } from '@broadside/shared/view';
import { addressHistory } from '../src/store/index.ts';
import { systemReason } from './errors.ts';
import { publishSite } from './publish-site.ts';
import type { Outcome } from './release.ts';
import type { Theme } from './render-site.ts';
import { siteIdentities } from './site-identity.ts';
import { themeEntry } from './theme.ts';

/** How a set of sites is to be published. */
export interface PublishOrder {
  instant: string;
  theme: string;
  folders: { out: string; pictures: string; originals: string };
  full: boolean;
  /** Pictures that can't be made, by digest, with the reason. */
  unusable: ReadonlyMap<string, string>;
}

/** What became of one site. `error` says in plain words why its old release is still live. */
export type SiteReport = { code: string; ms: number } & (
  | (Outcome & { error: null })
  | { release: number | null; rendered: 0; kept: 0; removed: 0; error: string });

/** Loads the compiled theme and the snapshot once. The result publishes one site after the other and never throws: one site's failure must not hold up the others. */
export async function startPress(order: PublishOrder, snapshot: Snapshot): Promise<(code: string) => Promise<SiteReport>> {
  const { app } = await import(pathToFileURL(themeEntry(order.theme)).href) as { app: Theme };
  const library = buildLibrary(snapshot);
  const addresses = addressHistory(snapshot);
  const identity = siteIdentities(snapshot);
  const { revision, next } = snapshot.header;
  return async (code) => {
    const started = performance.now();
    const ms = (): number => Math.round(performance.now() - started);
    try {
      const edition = { library, addresses, revision, next, instant: order.instant, theme: { app, identity: order.theme }, folders: order.folders, full: order.full, unusable: order.unusable };
      const outcome = await publishSite(edition, code, identity(code));
      return { code, ...outcome, ms: ms(), error: null };
    } catch (error) {
      return { code, release: null, rendered: 0, kept: 0, removed: 0, ms: ms(), error: systemReason(error) ?? (error as Error).message };
    }
  };
}
