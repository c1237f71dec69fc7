import { Flex, Typography } from '@strapi/design-system';
import { read, tell } from '../words.ts';
import { inOrder, needsAttention, siteName, summaryOf } from './say.ts';
import { StateWord } from './site-state.tsx';
import { useStatus } from './use-status.ts';

/** More lines than this do not fit on the start page. */
const LINES = 5;
/** Nobody watches the start page. In milliseconds. */
const SELDOM = 10_000;

/** The state of a person's sites on the start page: all of them when they are few, otherwise those that need attention. */
export function SitesWidget() {
  const { status, failure } = useStatus(SELDOM);
  if (failure) return <Typography tag="p">{failure}</Typography>;
  if (!status) return <Typography tag="p">{tell('loading')}</Typography>;
  const sites = inOrder(status.sites);
  const shown = sites.length > LINES ? sites.filter(needsAttention).slice(0, LINES) : sites;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {status.problem && <Typography tag="p" textColor="danger700">{tell('problem', { problem: read(status.problem) })}</Typography>}
      {sites.length === 0 && <Typography tag="p">{tell('noSites')}</Typography>}
      {sites.length > LINES && <Typography tag="p">{summaryOf(sites)}</Typography>}
      {sites.length > LINES && !shown.length && <Typography tag="p" textColor="neutral700">{tell('noTrouble')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.map(({ code, state, reason }) => (
          <Flex tag="li" key={code} direction="column" alignItems="start" gap={1}>
            <Flex gap={3} wrap="wrap"><Typography fontWeight="bold">{siteName(code)}</Typography><StateWord state={state} /></Flex>
            {reason && <Typography variant="pi" textColor="neutral700">{read(reason)}</Typography>}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
