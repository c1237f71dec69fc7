// A process of its own, so that its peak memory is its own: publishes all sites of a made-up union, then one change after the other, as the running publisher does.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import type { Entry } from '@broadside/shared/content';
import { linesOf } from '@broadside/shared/view';
import { crewSizeOf, ensureTheme, hireCrew, originalsIn, rollBack } from '@broadside/site/publisher';
import { readCorpus } from '../content/corpus.ts';
import { afterEdit, bodyEdit, type Edit, newestTitleEdit, stateArticle, titleEdit } from '../content/edits.ts';
import { benchmarkSnapshot, codesOf } from '../content/snapshot.ts';
import type { Kind, Measured, Publishing, Taken } from './measure.ts';

const { union: { sites, languages }, texts, kinds, complete, out, repeat } = JSON.parse(process.argv[2]!) as Measured<Kind> & { out: string; repeat: number };
const edits: Record<Kind, Edit> = { body: bodyEdit, title: titleEdit, newestTitle: newestTitleEdit, state: stateArticle };
const pieces = readCorpus(texts);
const codes = codesOf(sites);
let snapshot = benchmarkSnapshot(pieces, { sites, languages });
const folders = { out, pictures: join(out, '.pictures'), originals: originalsIn(join(out, '.pictures')) };
const crew = await hireCrew({ theme: await ensureTheme(), folders, secrets: [] }, Math.min(sites, availableParallelism()), crewSizeOf(linesOf(snapshot)));

async function publish(lines: readonly Entry[], full: boolean): Promise<Taken> {
  const started = performance.now();
  const { revision, instant, next } = snapshot.header;
  await crew.take({ revision, instant, next, unusable: new Map(), lines });
  const reports = await Promise.all(codes.map((code) => crew.publish(code, { full })));
  const seconds = (performance.now() - started) / 1000;
  const failed = reports.find(({ error }) => error !== null);
  if (failed) throw new Error(`${failed.code}: ${failed.error?.en}`);
  return { seconds, rendered: reports.reduce((sum, { rendered }) => sum + rendered, 0), sites: reports.filter(({ rendered }) => rendered > 0).length };
}

const middle = (runs: Taken[]): Taken => runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!;

/** The median of several edits of one kind; between them the publisher rests, as it does between editors. */
async function edited(edit: Edit): Promise<Taken> {
  const runs: Taken[] = [];
  for (let nth = 1; nth <= repeat; nth += 1) {
    const change = edit(snapshot, pieces, nth);
    snapshot = afterEdit(snapshot, change);
    runs.push(await publish([change], false));
    await crew.rest();
  }
  return middle(runs);
}

/** What the publisher does when all is live. */
async function completeAll(): Promise<number> {
  const started = performance.now();
  for (const code of codes) await crew.complete(code);
  return (performance.now() - started) / 1000;
}

/** A person's way back, in seconds: the median of some sites. */
function rollBackSome(): number {
  const times = codes.slice(0, 5).map((code) => {
    const started = performance.now();
    rollBack(join(out, code), undefined);
    return (performance.now() - started) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

const full = await publish(linesOf(snapshot) as Entry[], true);
// Since the process began: with starting Node, the threads and the theme, and reading the texts.
const cold = performance.now() / 1000;
const fullMegabytes = resourceUsage().maxRSS / 1024;
await crew.rest();
const changes: Partial<Record<Kind, Taken>> = {};
for (const kind of kinds) changes[kind] = await edited(edits[kind]);
const nothing = await publish([], false);
const megabytes = resourceUsage().maxRSS / 1024;
const completed = complete ? await completeAll() : null;
await crew.stop();
const result: Publishing<Kind> = { full: { ...full, seconds: cold }, fullMegabytes, changes: changes as Record<Kind, Taken>, nothing, megabytes, complete: completed, rollback: rollBackSome() };
process.stdout.write(JSON.stringify(result));
