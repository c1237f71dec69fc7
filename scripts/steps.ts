/** Prints one step of a command with the time it took: `Publish all sites ... 4.2 s`. Goes to standard error, so that results stay alone on standard output. */
export async function step<T>(words: string, work: () => Promise<T> | T): Promise<T> {
  const started = performance.now();
  process.stderr.write(`${words} ... `);
  try {
    const result = await work();
    process.stderr.write(`${seconds(performance.now() - started)}\n`);
    return result;
  } catch (error) {
    process.stderr.write('failed\n');
    throw error;
  }
}

/** `4.2 s` from milliseconds. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
