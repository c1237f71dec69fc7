import { type ResourceLimits, Worker } from 'node:worker_threads';
import { isTombstone } from '@broadside/shared/content';
import { languagesOf } from '../src/store/index.ts';
import { unpackError } from './carried-error.ts';
import type { Unfinished } from './completion.ts';
import { PublishError } from './errors.ts';
import { type Delta, type OnPage, Press, type PressSetup, type PublishHow, type SiteReport } from './press.ts';
import { stopped, threadEnded } from './reasons/machine.ts';
import { indexSite } from './search-index.ts';
import { cardFiles } from './share-cards/card-files.ts';
import type { SiteFiles } from './site-files.ts';
import type { Answer, Order } from './worker.ts';

/** Presses that share the sites among them, each site always on the same one. */
export interface Crew {
  take(delta: Delta): Promise<void>;
  /** Never throws for what is wrong with one site; see `Press.publish`. */
  publish(code: string, how: PublishHow, onPage?: OnPage): Promise<SiteReport>;
  /** Makes the search index and share cards of a site, if its pages changed. @returns the release with them; null when there was nothing to do, or `signal` said that there is no time */
  complete(code: string, signal?: AbortSignal): Promise<number | null>;
  rest(): Promise<void>;
  /** Sites in the order given, split into those that can be published at the same time: one after the other within each. */
  lanes(codes: readonly string[]): string[][];
  /** @throws PublishError when that release can't be shown */
  rollBack(code: string, release: number): Promise<void>;
  /** Never throws for what is wrong with the site; see `Press.close`. */
  close(code: string): Promise<SiteReport | null>;
  stop(): Promise<void>;
  /** A thread ended by itself: nothing that was taken in can be relied on. */
  readonly isBroken: boolean;
}

/** Meanwhile the press goes on with other things: an index takes long, and is of no use once the pages have changed again. */
async function completeWith(folders: PressSetup['folders'], find: () => Promise<Unfinished | null>, add: (files: SiteFiles, identity: string) => Promise<number | null>, signal?: AbortSignal): Promise<number | null> {
  const wanted = await find();
  if (!wanted) return null;
  const { folder, paths, identity, cards } = wanted;
  const [index, made] = await Promise.all([indexSite(folder, paths), cardFiles(cards, folders, signal)]);
  // Half of it is of no use, and nobody waits for it any more.
  if (signal?.aborted) return null;
  return add(new Map([...index, ...made]), identity);
}

/** How much a crew will hold, more or less: the entries that sites are made from, and the pages that come of them. */
export interface CrewSize { entries: number; pages: number }

/** How much comes of all that is published: each entry is a page on each site, in each of its languages. */
export function crewSizeOf(lines: Delta['lines']): CrewSize {
  const languages = new Map(lines.flatMap((line) => (!isTombstone(line) && line.type === 'affiliate' ? [[line.id, languagesOf(line.entry).length] as const] : [])));
  return { entries: lines.length, pages: lines.length * [...languages.values()].reduce((sum, count) => sum + count, 0) };
}

/**
 * Megabytes. A thread would otherwise let garbage pile up for as long as the machine has room. Measured after a collection: a thread with the theme and
 * 300 texts of 7 KB, with what all sites share of them, 125 MB; what each site knows of a page 7 KB. The rest is room to work in.
 */
const limitsFor = ({ entries, pages }: CrewSize): ResourceLimits => ({ maxOldGenerationSizeMb: Math.ceil(170 + 0.05 * entries + 0.0085 * pages), maxYoungGenerationSizeMb: 16 });

/** One press, in this thread. */
async function hireHere(setup: PressSetup): Promise<Crew> {
  const press = await Press.setUp(setup);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    take: (delta) => inTurn(() => press.take(delta)),
    publish: (code, how, onPage) => inTurn(() => press.publish(code, how, onPage)),
    complete: (code, signal) => completeWith(setup.folders, () => inTurn(() => press.unfinished(code)), (files, identity) => inTurn(() => press.complete(code, files, identity)), signal),
    rest: () => inTurn(() => press.rest()),
    lanes: (codes) => [[...codes]],
    rollBack: (code, release) => inTurn(() => press.rollBack(code, release)),
    close: (code) => inTurn(() => press.close(code)),
    stop: () => inTurn(() => {}),
    isBroken: false,
  };
}

/** A press in a thread of its own. Orders are carried out one after the other. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void; onPage: OnPage | undefined }>();
  #number = 0;
  #ended: Error | null = null;

  constructor(setup: PressSetup, size: CrewSize) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setup, resourceLimits: limitsFor(size) });
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new PublishError(threadEnded(code))));
  }

  #hear(answer: Answer): void {
    const order = this.#waiting.get(answer.number);
    if ('page' in answer) return order?.onPage?.(...answer.page);
    this.#waiting.delete(answer.number);
    if ('error' in answer) order?.reject(unpackError(answer.error));
    else order?.resolve(answer.result as never);
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  get isEnded(): boolean { return this.#ended !== null; }

  do<T>(order: Order, onPage?: OnPage): Promise<T> {
    // Nobody would ever answer.
    if (this.#ended) return Promise.reject(this.#ended);
    this.#number += 1;
    const number = this.#number;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, onPage });
      this.#worker.postMessage({ number, order });
    });
  }

  async stop(): Promise<void> {
    this.#fail(new PublishError(stopped));
    await this.#worker.terminate();
  }
}

function hireThreads(setup: PressSetup, threads: number, { entries, pages }: CrewSize): Crew {
  const hands = Array.from({ length: threads }, () => new Hand(setup, { entries, pages: pages / threads }));
  const places = new Map<string, Hand>();
  const handFor = (code: string): Hand => {
    const hand = places.get(code) ?? hands[places.size % hands.length]!;
    places.set(code, hand);
    return hand;
  };
  const all = async (order: Order): Promise<void> => { await Promise.all(hands.map((hand) => hand.do(order))); };
  return {
    take: (delta) => all({ take: delta }),
    publish: (code, how, onPage) => handFor(code).do<SiteReport>({ publish: code, how }, onPage),
    complete: (code, signal) => completeWith(setup.folders, () => handFor(code).do<Unfinished | null>({ unfinished: code }), (files, identity) => handFor(code).do<number | null>({ complete: code, files, identity }), signal),
    rest: () => all({ rest: true }),
    lanes: (codes) => [...Map.groupBy(codes, handFor).values()],
    rollBack: (code, release) => handFor(code).do<void>({ rollBack: code, release }),
    close: (code) => handFor(code).do<SiteReport | null>({ close: code }),
    async stop() { await Promise.all(hands.map((hand) => hand.stop())); },
    get isBroken() { return hands.some((hand) => hand.isEnded); },
  };
}

/**
 * @param threads how many threads share the sites; none for this one alone
 * @param size threads get memory for so much
 */
export async function hireCrew(setup: PressSetup, threads: number, size: CrewSize): Promise<Crew> {
  return threads > 0 ? hireThreads(setup, threads, size) : hireHere(setup);
}
