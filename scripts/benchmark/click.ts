import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ADMINISTRATOR } from '../cms/first-start.ts';
import { Installation } from '../testing/installation.ts';
import type { Row } from './table.ts';

const EDITS = 50;
/** A national article of the demonstration content, and a site that shows it. */
const SLUG = 'read-your-pay-stub';
const CODE = 'ct';
/** How often the served page is looked at, in milliseconds: no figure is finer than that. */
const LOOK = 10;
/** An edit that is not live by then never will be, in milliseconds. */
const LONGEST = 60_000;

const session = z.object({ data: z.object({ token: z.string() }) });
const found = z.object({ results: z.array(z.object({ documentId: z.string() })).min(1) });
const articles = '/content-manager/collection-types/api::article.article';

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** Asks the CMS as the panel does, signed in as its administrator. */
async function signIn(installation: Installation): Promise<Ask> {
  const ask = async (token: string | null, method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`http://127.0.0.1:${installation.cmsPort}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const { data } = session.parse(await ask(null, 'POST', '/admin/login', { email: ADMINISTRATOR, password: installation.password }));
  return (method, path, body) => ask(data.token, method, path, body);
}

/** A page of a site as visitors get it. Node does not know names like ct.localhost, browsers do. */
const read = (port: number, path: string): Promise<string> => new Promise((resolve, reject) => {
  get({ host: '127.0.0.1', port, path, headers: { host: `${CODE}.localhost:${port}` } }, (response) => { text(response).then(resolve, reject); }).on('error', reject);
});

async function untilServed(port: number, path: string, words: string): Promise<void> {
  const end = performance.now() + LONGEST;
  while (performance.now() < end) {
    if ((await read(port, path)).includes(words)) return;
    await sleep(LOOK);
  }
  throw new Error(`${path} of ${CODE} does not say “${words}” after ${LONGEST / 1000} seconds.`);
}

/** Starts a whole Broadside, edits and publishes one article many times as an editor does, and waits each time for the served page. */
export async function measureClicks(): Promise<Row[]> {
  const installation = new Installation();
  try {
    await installation.start();
    const ask = await signIn(installation);
    const { results } = found.parse(await ask('GET', `${articles}?locale=en&filters[slug][$eq]=${SLUG}`));
    const seconds: number[] = [];
    for (let nth = 1; nth <= EDITS; nth += 1) {
      const summary = `What each line of a pay stub means, said for the ${nth}th time.`;
      const clicked = performance.now();
      await ask('POST', `${articles}/${results[0]!.documentId}/actions/publish?locale=en`, { summary });
      await untilServed(installation.sitesPort, `/articles/${SLUG}/`, summary);
      seconds.push((performance.now() - clicked) / 1000);
    }
    seconds.sort((a, b) => a - b);
    const at = (share: number): string => `${seconds[Math.ceil(seconds.length * share) - 1]!.toFixed(2)} s`;
    return [['From the click on Publish to the new page being served', `median ${at(0.5)}, 95th percentile ${at(0.95)}`, `${EDITS} edits of a summary through a real Strapi, 52 sites in two languages of demonstration content, seen on one of them; one right after the other, so that each waits until the one before is live on all sites; slowest ${at(1)}`]];
  } finally {
    await installation.interrupt().catch(() => null);
    installation.remove();
  }
}
