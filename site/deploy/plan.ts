import { z } from 'zod';
import { DeployError } from './errors.ts';
import type { OutgoingFiles } from './outgoing.ts';
import { listDamaged } from './reasons/deliveries.ts';

/** Kept where a site was delivered to, beside its pages: what we put there. Web servers are told not to show it. */
export const statePath = '.broadside.json';

/** The list lies where others may write: nothing outside the site's folder is ever taken for ours. */
const inside = z.string().refine((path) => !/^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(path));

export const placeState = z.object({
  broadside: z.literal(1),
  code: z.string(),
  /** The digest of each file that we put there; null while it is being sent or taken away, so that an interrupted delivery still knows what is its own. */
  files: z.record(inside, z.string().nullable()),
});
export type PlaceState = z.infer<typeof placeState>;

/** @throws DeployError when it is not what we wrote */
export function readState(text: string): PlaceState {
  try {
    return placeState.parse(JSON.parse(text));
  } catch {
    throw new DeployError(listDamaged(statePath));
  }
}

/** What a delivery does. Pages come after what they show, and what visitors may still be looking at goes last. */
export interface Plan { assets: string[]; pages: string[]; gone: string[]; kept: number }

/** What pages are made with: their styles, pictures, files, and the parts of the search index. They must be there before what names them. */
const isAsset = (path: string): boolean => /^(_astro|media|brand|files)\/|^search\/.*\.(pf_\w+|pagefind)$/.test(path);

/** Compares what we put there with what is to be there. */
export function planOf(there: PlaceState['files'], wanted: OutgoingFiles): Plan {
  const changed = [...wanted].filter(([path, { sha256 }]) => sha256 === null || there[path] !== sha256).map(([path]) => path);
  return {
    assets: changed.filter(isAsset),
    pages: changed.filter((path) => !isAsset(path)),
    gone: Object.keys(there).filter((path) => !wanted.has(path)).sort(),
    kept: wanted.size - changed.length,
  };
}
