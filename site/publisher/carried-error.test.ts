import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CarriedError, packError, unpackError } from './carried-error.ts';
import { type Crew, hireCrew } from './crew.ts';
import { PublishError, RemovalError, sentenceOf, SnapshotError, systemReason } from './errors.ts';
import { ensureTheme } from './theme.ts';

/** To another thread and back, as messages go. */
async function throughThread(packed: CarriedError): Promise<CarriedError> {
  const worker = new Worker('require("node:worker_threads").parentPort.once("message", (value) => require("node:worker_threads").parentPort.postMessage(value))', { eval: true });
  worker.postMessage(packed);
  const [back] = await once(worker, 'message') as [CarriedError];
  await worker.terminate();
  return back;
}

describe('an error from another thread', () => {
  it.each([PublishError, RemovalError, SnapshotError])('keeps its class and words, in both languages: %o', async (made) => {
    const thrown = new made({ en: 'Too many pages.', es: 'Demasiadas páginas.' });
    const error = unpackError(await throughThread(packError(thrown)));
    expect(error.constructor).toBe(made);
    expect(error).toEqual(thrown);
    expect(sentenceOf(error)).toEqual({ en: 'Too many pages.', es: 'Demasiadas páginas.' });
  });

  it('keeps its words when nobody foresaw it', async () => {
    const error = unpackError(await throughThread(packError(new Error('x is undefined'))));
    expect(error).toEqual(new Error('x is undefined'));
    expect(sentenceOf(error)).toEqual({ en: 'x is undefined', es: 'Ocurrió algo inesperado: x is undefined' });
  });

  it('keeps what the system said, so that it can be told in plain words', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/sites/ct/a' });
    expect(systemReason(unpackError(await throughThread(packError(full))))).toEqual({ en: 'The disk is full. Make room and try again: /sites/ct/a.', es: 'El disco está lleno. Haga sitio e inténtelo de nuevo: /sites/ct/a.' });
  });

  it('is an error also when something else was thrown', () => {
    expect(unpackError(packError('stop'))).toEqual(new Error('stop'));
  });
});

describe.each([['this thread', 0], ['threads', 1]])('a version that can’t be shown, in %s', (_, threads) => {
  let out: string;
  let crew: Crew;
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'crew-'));
    crew = await hireCrew({ theme: await ensureTheme(), secrets: [], folders: { out, pictures: join(out, '.pictures'), originals: join(out, '.originals') } }, threads, { entries: 1, pages: 1 });
  }, 120_000);
  afterAll(async () => {
    await crew.stop();
    rmSync(out, { recursive: true });
  });

  it('is refused with a PublishError: who asked is answered with a refusal, not with a failure', async () => {
    await expect(crew.rollBack('ct', 7)).rejects.toThrow(PublishError);
    await expect(crew.rollBack('ct', 7)).rejects.toThrow('Version 7 of this site is not kept any more.');
  });
});
