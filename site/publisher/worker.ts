import { workerData } from 'node:worker_threads';
import type { Snapshot } from '@broadside/shared/view';
import { type PublishOrder, type SiteReport, startPress } from './press.ts';

/** What a worker thread is started with. The snapshot was checked where it came in. */
export interface WorkerStart { order: PublishOrder; snapshot: Snapshot }

// Piscina hands its own data first.
const { order, snapshot } = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerStart;
const press = startPress(order, snapshot);

/** Publishes one site. */
export default async function publishOne(code: string): Promise<SiteReport> {
  return (await press)(code);
}
