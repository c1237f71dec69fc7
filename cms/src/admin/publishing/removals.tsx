import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { choice, sectionOf, tell } from '../words.ts';
import { ask, type CopyFinding, type Removal, sentenceOf, type Site } from './api.ts';
import { type RemovalState, removalState, sitesShowing } from './removal-state.ts';
import { moment, siteName } from './say.ts';

/** What is known of the sites: the ledger's revision, and what their addresses answered, by site. */
interface Known { newest: number | null; found: ReadonlyMap<string, CopyFinding> }

const stateOf = (site: Site, removal: Removal, { newest, found }: Known): RemovalState => removalState(site, removal, newest, found.get(site.code));

const said = (site: Site, removal: Removal, known: Known): string => ({
  gone: tell('siteGone'),
  seen: tell('siteSeen'),
  none: tell('siteNone'),
  still: tell('siteStill', { state: tell(site.state) }),
  copy: tell('siteCopy'),
})[stateOf(site, removal, known)];

function RemovalLine({ removal, sites, known }: { removal: Removal; sites: Site[]; known: Known }) {
  const concerned = sitesShowing(sites, removal);
  const waiting = concerned.filter((site) => ['still', 'copy'].includes(stateOf(site, removal, known)));
  const rest = concerned.filter((site) => !waiting.includes(site));
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3}>
      <Typography tag="p" fontWeight="bold">{removal.title}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {tell('removalAt', { type: sectionOf(removal.type), languages: removal.languages.map(choice).join(', '), time: moment(removal.at) })}
      </Typography>
      <details>
        <summary>
          <Typography textColor={waiting.length ? 'danger700' : 'success700'}>
            {waiting.length ? tell('removalWaiting', { count: waiting.length, total: concerned.length }) : tell('removalGone')}
          </Typography>
        </summary>
        <Flex tag="ul" direction="column" alignItems="start" gap={1} paddingTop={2} paddingLeft={5}>
          {[...waiting, ...rest].map((site) => <li key={site.code}><Typography>{`${siteName(site.code)}: ${said(site, removal, known)}`}</Typography></li>)}
        </Flex>
      </details>
    </Box>
  );
}

/** Asked at once: enough to be quick, few enough not to be a burden. */
const AT_ONCE = 6;

/** Asks the addresses of sites what they show. One that does not answer is left out. */
async function askAll(sites: readonly Site[]): Promise<Map<string, CopyFinding>> {
  const found = new Map<string, CopyFinding>();
  const queue = sites.values();
  const next = async (): Promise<void> => {
    for (const { code } of queue) {
      const finding = await ask.copy(code).catch(() => null);
      if (finding?.receipt) found.set(code, finding);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return found;
}

/** A button that asks the websites themselves: what was sent to one need not be what its visitors see. */
function AskAddresses({ sites, onFound }: { sites: Site[]; onFound(found: Map<string, CopyFinding>): void }) {
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState<number | null>(null);
  const look = async (): Promise<void> => {
    setBusy(true);
    const found = await askAll(sites);
    onFound(found);
    setAnswered(found.size);
    setBusy(false);
  };
  return (
    <Box paddingTop={2}>
      <Button variant="secondary" size="S" loading={busy} onClick={() => void look()}>{tell('askAddresses')}</Button>
      <div aria-live="polite">{answered !== null && <Typography tag="p" variant="pi" paddingTop={2}>{tell('addressesAsked', { known: answered, total: sites.length })}</Typography>}</div>
    </Box>
  );
}

/** What was taken down, and site by site whether it is gone. `newest` is the ledger's revision: when it grows there may be more. */
export function Removals({ sites, newest }: { sites: Site[]; newest: number | null }) {
  const [removals, setRemovals] = useState<Removal[]>([]);
  const [found, setFound] = useState<ReadonlyMap<string, CopyFinding>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    ask.removals().then((found) => { setRemovals(found); setFailure(null); }, (error: unknown) => setFailure(sentenceOf(error)));
  }, [newest]);
  return (
    <Box tag="section" aria-labelledby="removals" paddingTop={8}>
      <Typography tag="h2" variant="beta" id="removals">{tell('removals')}</Typography>
      <Typography tag="p" textColor="neutral700">{tell('removalsHint')}</Typography>
      {failure && <Typography tag="p" textColor="danger700">{failure}</Typography>}
      {!removals.length && !failure && <Typography tag="p">{tell('removalsNone')}</Typography>}
      {removals.length > 0 && <AskAddresses sites={sites} onFound={setFound} />}
      <ul>{removals.map((removal) => <RemovalLine key={`${removal.revision}`} removal={removal} sites={sites} known={{ newest, found }} />)}</ul>
    </Box>
  );
}
