/** Waits for some work, but no longer than until the signal: then there is nothing. */
export function orGiveWay<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise<T | null>((resolve, reject) => {
    const giveWay = (): void => resolve(null);
    if (signal.aborted) giveWay();
    signal.addEventListener('abort', giveWay, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveWay));
  });
}
