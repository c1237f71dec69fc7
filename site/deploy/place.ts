import { DeployError } from './errors.ts';
import type { LiveSite } from './live-site.ts';
import type { OutgoingFiles } from './outgoing.ts';
import { type PlaceState, planOf } from './plan.ts';
import { filesInTheWay, placeTaken } from './reasons/deliveries.ts';
import { receiptOf, receiptPath } from './receipt.ts';

/** Files to bring somewhere, read when it is their turn. */
export type Files = ReadonlyMap<string, () => Promise<Buffer>>;

/** Somewhere that files can be brought to. A file is there whole or not at all. */
export interface Place {
  /** What we put there before; null the first time. */
  readState(): Promise<PlaceState | null>;
  writeState(state: PlaceState): Promise<void>;
  /** Which of these paths are there already. */
  find(paths: string[]): Promise<string[]>;
  /** Brings files there; their order does not matter. */
  send(files: Files, signal: AbortSignal): Promise<void>;
  /** Removes files; what is not there any more is no error. */
  remove(paths: string[]): Promise<void>;
  close(): Promise<void>;
}

export interface Counts { sent: number; removed: number; kept: number }

/** @throws DeployError when the place has another's site, or a file of someone's own where one of ours is to stand. */
async function needRoom(place: Place, code: string, state: PlaceState | null, wanted: OutgoingFiles, replace: boolean): Promise<void> {
  if (state && state.code !== code) throw new DeployError(placeTaken(state.code, code));
  const fresh = [...wanted.keys(), receiptPath].filter((path) => state?.files[path] === undefined);
  const taken = replace || !fresh.length ? [] : await place.find(fresh);
  if (taken.length) throw new DeployError(filesInTheWay(taken.length, taken.sort()[0]!, code));
}

/**
 * Makes a place show exactly a live site: sends what changed, styles and pictures before pages, then takes away what is gone.
 * Touches nothing that it did not put there. Interrupted at any point, the next delivery goes on.
 * @param replace take the place of files that others put there
 * @throws DeployError, or what the place throws
 */
export async function bringTo(place: Place, site: LiveSite, wanted: OutgoingFiles, { replace = false, signal }: { replace?: boolean; signal: AbortSignal }): Promise<Counts> {
  const state = await place.readState();
  await needRoom(place, site.code, state, wanted, replace);
  const there = { ...state?.files };
  delete there[receiptPath];
  const { assets, pages, gone, kept } = planOf(there, wanted);
  const changed = [...assets, ...pages];
  // What is about to change counts as unknown, what is about to go too: wherever this ends, the next delivery looks again.
  const unfinished = Object.fromEntries([...changed, ...gone, receiptPath].map((path) => [path, null]));
  if (changed.length || gone.length || !state) await place.writeState({ broadside: 1, code: site.code, files: { ...there, ...unfinished } });
  for (const paths of [assets, pages]) await place.send(new Map(paths.map((path) => [path, wanted.get(path)!.read])), signal);
  signal.throwIfAborted();
  await place.remove(gone);
  // Last: whoever reads it may rely on all the rest.
  const receipt = Buffer.from(`${JSON.stringify(receiptOf(site, new Date()))}\n`);
  await place.send(new Map([[receiptPath, () => Promise.resolve(receipt)]]), signal);
  const files = Object.fromEntries([...[...wanted].map(([path, { sha256 }]) => [path, sha256] as const), [receiptPath, null]]);
  if (changed.length || gone.length || !state) await place.writeState({ broadside: 1, code: site.code, files });
  return { sent: changed.length, removed: gone.length, kept };
}
