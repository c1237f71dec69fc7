import { Box, Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { read, tell } from '../words.ts';
import { Problem } from './problem.tsx';
import { Removals } from './removals.tsx';
import { clock, inOrder, needsAttention, summaryOf } from './say.ts';
import { SiteTable } from './site-table.tsx';
import { type Looked, useStatus } from './use-status.ts';

/** Below this number of sites nobody needs a filter. */
const MANY = 5;
/** Somebody is looking on. In milliseconds. */
const OFTEN = 1000;

function Sites({ status, lookNow }: { status: NonNullable<Looked['status']>; lookNow(): void }) {
  const [show, setShow] = useState<'all' | 'trouble'>('all');
  const sites = inOrder(status.sites).filter((site) => show === 'all' || needsAttention(site));
  return (
    <>
      <Flex justifyContent="space-between" alignItems="end" gap={4} wrap="wrap" paddingBottom={4}>
        <Box>
          <Typography tag="p" fontWeight="bold" aria-live="polite">{summaryOf(status.sites)}</Typography>
          {status.lookedAt && <Typography tag="p" variant="pi" textColor="neutral700">{tell('lookedAt', { time: clock(status.lookedAt) })}</Typography>}
        </Box>
        {status.sites.length > MANY && (
          <Flex gap={4}>
            <Link href="#removals">{tell('removals')}</Link>
            <SingleSelect aria-label={tell('show')} value={show} onChange={(value) => setShow(value === 'trouble' ? 'trouble' : 'all')}>
              <SingleSelectOption value="all">{tell('showAll')}</SingleSelectOption>
              <SingleSelectOption value="trouble">{tell('showTrouble')}</SingleSelectOption>
            </SingleSelect>
          </Flex>
        )}
      </Flex>
      {sites.length > 0 && <SiteTable sites={sites} onChanged={lookNow} />}
      {sites.length === 0 && <Typography tag="p">{tell(status.sites.length ? 'noTrouble' : 'noSites')}</Typography>}
    </>
  );
}

/** What visitors see now, site by site, and what can be done about it. */
export default function PublishingPage() {
  const { status, failure, lookNow } = useStatus(OFTEN);
  return (
    <Page.Main>
      <Page.Title>{tell('title')}</Page.Title>
      <Layouts.Header title={tell('title')} subtitle={tell('subtitle')} />
      <Layouts.Content>
        {failure && <Problem>{failure}</Problem>}
        {status?.problem && <Problem>{tell('problem', { problem: read(status.problem) })}</Problem>}
        {!status && !failure && <Typography tag="p">{tell('loading')}</Typography>}
        {status && <Sites status={status} lookNow={lookNow} />}
        {status && <Removals sites={inOrder(status.sites)} newest={status.revision} />}
      </Layouts.Content>
    </Page.Main>
  );
}
