import { readdirSync, readFileSync } from 'node:fs';

/** The state and the group of a process, from its line in /proc (proc_pid_stat(5)); null when it has gone meanwhile. */
function read(id: string): { state: string; group: number } | null {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name before it stands in parentheses and may hold anything.
    const [state, , group] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state: state!, group: Number(group) };
  } catch {
    return null;
  }
}

/**
 * Whether a process of the group is still at work. One that has ended and only waits to be cleared away is not:
 * when its parent ended before it, that is for the machine, which takes its time or, in some containers, never does it.
 */
export function isGroupAtWork(group: number): boolean {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(read).some((found) => found?.group === group && !'ZX'.includes(found.state));
}
