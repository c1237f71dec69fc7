import { existsSync } from 'node:fs';
import { openSecrets } from '../state/secrets.ts';
import { isFree } from '../state/ports.ts';
import type { Home } from '../state/home.ts';
import type { Check, Finding } from './checks.ts';
import { checkSitesPort } from './sites-port.ts';

async function answerOf(url: string, token: string): Promise<number | null> {
  try {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

function judgeToken(status: number | null, port: number): Finding {
  if (status === 200) return { state: 'well', what: 'The token of the publisher works' };
  if (status === 401 || status === 403) return { state: 'wrong', what: 'The CMS refuses the token of the publisher', todo: 'Stop Broadside, set "publisherToken" to null in the secrets file, and start again: a new one is made.' };
  return { state: 'wrong', what: `Something else than Broadside's CMS answers on port ${port}`, todo: `Stop that program, or choose another port with BROADSIDE_CMS_PORT=${port + 1}.` };
}

async function checkToken(home: Home, cmsPort: number): Promise<Finding> {
  if (!existsSync(home.secrets)) return judgeToken(null, cmsPort);
  const { publisherToken } = openSecrets(home);
  if (!publisherToken) return { state: 'wrong', what: 'The publisher has no token for the CMS', todo: 'Start Broadside once more: it makes one.' };
  return judgeToken(await answerOf(`http://127.0.0.1:${cmsPort}/api/snapshot`, publisherToken), cmsPort);
}

/** The two ports, and whether the publisher's token opens the CMS. */
export const checkServices: Check = async ({ home, settings: { cmsPort, sitesPort } }) => {
  if (await isFree(cmsPort)) return [{ state: 'note', what: 'The CMS does not run', todo: '"npm start" starts it.' }, await checkSitesPort(sitesPort, false)];
  const token = await checkToken(home, cmsPort);
  return [token, await checkSitesPort(sitesPort, token.state === 'well')];
};
