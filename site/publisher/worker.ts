import { parentPort, workerData } from 'node:worker_threads';
import { type CarriedError, packError } from './carried-error.ts';
import type { SiteFiles } from './site-files.ts';
import { type Delta, Press, type PressSetup, type PublishHow } from './press.ts';

/** What a press in a thread can be told. */
export type Order = { take: Delta } | { publish: string; how: PublishHow } | { unfinished: string } | { complete: string; files: SiteFiles; identity: string } | { rest: true } | { rollBack: string; release: number } | { close: string };

/** What it says: how far it is, and what came of an order. */
export type Answer = { number: number } & ({ page: [code: string, done: number, total: number] } | { result: unknown } | { error: CarriedError });

const port = parentPort!;
const press = Press.setUp(workerData as PressSetup);
let last: Promise<unknown> = press;

async function carryOut(number: number, order: Order): Promise<unknown> {
  const ready = await press;
  if ('take' in order) return ready.take(order.take);
  if ('unfinished' in order) return ready.unfinished(order.unfinished);
  if ('complete' in order) return ready.complete(order.complete, order.files, order.identity);
  if ('rest' in order) return ready.rest();
  if ('close' in order) return ready.close(order.close);
  if ('rollBack' in order) return ready.rollBack(order.rollBack, order.release);
  const say = (page: [string, number, number]): void => port.postMessage({ number, page } satisfies Answer);
  // Every page would be too much to say.
  return ready.publish(order.publish, order.how, (code, done, total) => { if (done % 20 === 0 || done === total) say([code, done, total]); });
}

port.on('message', ({ number, order }: { number: number; order: Order }) => {
  const work = last.catch(() => {}).then(() => carryOut(number, order));
  last = work;
  work.then(
    (result) => port.postMessage({ number, result } satisfies Answer),
    (error: unknown) => port.postMessage({ number, error: packError(error) } satisfies Answer),
  );
});
