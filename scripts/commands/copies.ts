import { type CopyFinding, findCopy } from '@broadside/site/deploy';
import { publishedSites } from '../serve/index-page.ts';
import { openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';

/** Asked at once: enough to be quick, few enough not to be a burden. */
const AT_ONCE = 8;

const mark = { current: 'ok  ', behind: 'old ', unknown: '?   ' } as const;
const describe = ({ code, address, state, message }: CopyFinding): string => `${mark[state]} ${code}  ${address ?? '(no domain)'} ${message.en}`;

/** `copies`: what visitors of each site's own address see. */
export async function copies({ json }: { json?: boolean }): Promise<void> {
  const home = openHome();
  const codes = publishedSites(home.sites);
  if (!codes.length) throw new PlainError('No site is published yet. Run: npm run broadside -- publish --all');
  const { signal } = new AbortController();
  const queue = codes.entries();
  const findings: CopyFinding[] = [];
  const next = async (): Promise<void> => { for (const [index, code] of queue) findings[index] = await findCopy(home.sites, code, { signal }); };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  process.stdout.write(json ? `${JSON.stringify(findings.map((found) => ({ ...found, message: found.message.en })))}\n` : `${findings.map(describe).join('\n')}\n`);
  if (findings.some(({ state }) => state === 'behind')) process.exitCode = 1;
}
