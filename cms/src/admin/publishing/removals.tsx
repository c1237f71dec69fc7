import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { choice, sectionOf, tell } from '../words.ts';
import { ask, type Removal, sentenceOf, type Site } from './api.ts';
import { removalState, sitesShowing } from './removal-state.ts';
import { moment, siteName } from './say.ts';

const said = (site: Site, removal: Removal, newest: number | null): string => ({
  gone: tell('siteGone'),
  none: tell('siteNone'),
  still: tell('siteStill', { state: tell(site.state) }),
  copy: tell('siteCopy'),
})[removalState(site, removal, newest)];

function RemovalLine({ removal, sites, newest }: { removal: Removal; sites: Site[]; newest: number | null }) {
  const concerned = sitesShowing(sites, removal);
  const waiting = concerned.filter((site) => ['still', 'copy'].includes(removalState(site, removal, newest)));
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
          {[...waiting, ...rest].map((site) => <li key={site.code}><Typography>{`${siteName(site.code)}: ${said(site, removal, newest)}`}</Typography></li>)}
        </Flex>
      </details>
    </Box>
  );
}

/** What was taken down, and site by site whether it is gone. `newest` is the ledger's revision: when it grows there may be more. */
export function Removals({ sites, newest }: { sites: Site[]; newest: number | null }) {
  const [removals, setRemovals] = useState<Removal[]>([]);
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
      <ul>{removals.map((removal) => <RemovalLine key={`${removal.revision}`} removal={removal} sites={sites} newest={newest} />)}</ul>
    </Box>
  );
}
