import { isFree } from '../state/ports.ts';
import { SERVER } from '../serve/headers.ts';
import type { Finding } from './checks.ts';

/** Whether it is our server that answers on a port. */
async function isOurs(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { host: `localhost:${port}` }, redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.headers.get('server') === SERVER;
  } catch {
    return false;
  }
}

/**
 * Who has the port of the sites.
 * @param isUp whether the CMS runs: then the sites should be served too, and otherwise the port should be free
 */
export async function checkSitesPort(port: number, isUp: boolean): Promise<Finding> {
  const other = `choose another port with BROADSIDE_SITES_PORT=${port + 1}.`;
  if (await isFree(port)) {
    return isUp
      ? { state: 'note', what: `The CMS runs, but nothing serves the sites on port ${port}`, todo: 'When Broadside has just been started, wait until it says that the sites are live. Otherwise stop it with Ctrl-C and start it again.' }
      : { state: 'well', what: `Port ${port}, for the sites, is free` };
  }
  if (!(await isOurs(port))) return { state: 'wrong', what: `Port ${port}, for the sites, is taken by another program`, todo: `Stop that one, or ${other}` };
  return isUp
    ? { state: 'well', what: `The sites are served at http://localhost:${port}/` }
    : { state: 'wrong', what: `Port ${port}, for the sites, is taken by another Broadside`, todo: `Stop that one with Ctrl-C where it was started, or ${other}` };
}
