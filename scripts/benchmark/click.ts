import { get } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { nationalCode } from '@broadside/shared/content';
import { sitesIn } from '@broadside/site/publisher';
import { z } from 'zod';
import { ADMINISTRATOR } from '../cms/first-start.ts';
import type { Installation } from '../testing/installation.ts';
import type { Row } from './table.ts';

const EDITS = 50;
/** A national article of the demonstration content. */
const SLUG = 'read-your-pay-stub';
/** How long an editor rests between two changes, in milliseconds. */
const PAUSE = 1000;
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
const read = (port: number, code: string, path: string): Promise<string> => new Promise((resolve, reject) => {
  get({ host: '127.0.0.1', port, path, headers: { host: `${code}.localhost:${port}` } }, (response) => { text(response).then(resolve, reject); }).on('error', reject);
});

async function untilServed(port: number, code: string, words: string): Promise<void> {
  const end = performance.now() + LONGEST;
  while (performance.now() < end) {
    if ((await read(port, code, `/articles/${SLUG}/`)).includes(words)) return;
    await sleep(LOOK);
  }
  throw new Error(`The article ${SLUG} of ${code} does not say “${words}” after ${LONGEST / 1000} seconds.`);
}

/** An editor's change to the article: returns the new words when the CMS has published them. */
type Edit = () => Promise<string>;

async function editorOf(installation: Installation): Promise<Edit> {
  const ask = await signIn(installation);
  const { results } = found.parse(await ask('GET', `${articles}?locale=en&filters[slug][$eq]=${SLUG}`));
  let count = 0;
  return async () => {
    count += 1;
    const summary = `What each line of a pay stub means, said for the ${count}th time.`;
    await ask('POST', `${articles}/${results[0]!.documentId}/actions/publish?locale=en`, { summary });
    return summary;
  };
}

/** Seconds from the click until the sites show it, each waited for after the other. */
async function timesOf(edit: Edit, port: number, codes: readonly string[]): Promise<number[]> {
  const clicked = performance.now();
  const words = await edit();
  const times: number[] = [];
  for (const code of codes) {
    await untilServed(port, code, words);
    times.push((performance.now() - clicked) / 1000);
  }
  return times;
}

function figureOf(times: readonly number[]): string {
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${inOrder[Math.ceil(inOrder.length * share) - 1]!.toFixed(2)} s`;
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(1)}`;
}

/** Edits and publishes one article of a whole running Broadside many times, as an editor does, and waits each time for the served page. */
export async function measureClicks(installation: Installation): Promise<Row[]> {
  const edit = await editorOf(installation);
  const codes = sitesIn(join(installation.home, 'sites'));
  const others = codes.filter((code) => code !== nationalCode);
  const [calm, hurried]: [number[][], number[][]] = [[], []];
  for (let nth = 0; nth < EDITS; nth += 1) {
    calm.push(await timesOf(edit, installation.sitesPort, [nationalCode, ...others]));
    await sleep(PAUSE);
  }
  for (let nth = 0; nth < EDITS; nth += 1) hurried.push(await timesOf(edit, installation.sitesPort, [nationalCode]));
  const behind = `${EDITS} edits of a national summary through a real Strapi, ${codes.length} sites in two languages of demonstration content`;
  return [
    ['From the click on Publish to the new page being served, on its owner’s site', figureOf(calm.map(([first]) => first!)), `${behind}; the next edit a second after all sites show it`],
    ['The same, until the last of all sites serves it', figureOf(calm.map((times) => times.at(-1)!)), 'the same edits; the summary stands in lists, home pages and feeds, too'],
    ['The same on its owner’s site, in a hurry', figureOf(hurried.map(([first]) => first!)), `${EDITS} edits, each clicked as soon as the owner’s site shows the one before, while the other sites still wait for it`],
  ];
}
