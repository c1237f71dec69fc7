/** Does something with each item, some at a time; stops at the first failure and when told to. */
export async function eachAtOnce<T>(atOnce: number, items: Iterable<T>, signal: AbortSignal, work: (item: T, worker: number) => Promise<void>): Promise<void> {
  const queue = [...items].reverse();
  const next = async (worker: number): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      signal.throwIfAborted();
      try {
        await work(item, worker);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  // All have ended when this ends: nobody writes on behind a failure.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, (_, worker) => next(worker)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The folders that a path stands in, the innermost first: `a/b/c.html` -> `a/b`, `a`. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
