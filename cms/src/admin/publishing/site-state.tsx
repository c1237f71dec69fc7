import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { read, tell } from '../words.ts';
import type { Site } from './api.ts';

const colors = { live: 'success', waiting: 'secondary', publishing: 'primary', failed: 'danger', paused: 'warning', closed: 'neutral', unmentioned: 'danger' } as const;

/** The state of a site in a word, never by its color alone; and not in that color, which would be too pale to read. */
export const StateWord = ({ state }: Pick<Site, 'state'>) => (
  <Status variant={colors[state]} size="S" width="max-content">
    <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">{tell(state)}</Typography>
  </Status>
);

/** Where a site stands: in a word, why, and how far it has come. */
export const SiteState = ({ state, reason, progress }: Pick<Site, 'state' | 'reason' | 'progress'>) => (
  <Flex direction="column" alignItems="start" gap={1} paddingTop={2} paddingBottom={2}>
    <StateWord state={state} />
    {reason && <Box maxWidth="32rem"><Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>{read(reason)}</Typography></Box>}
    {progress && progress.total > 0 && (
      <>
        <progress value={progress.done} max={progress.total} aria-label={tell('publishing')} />
        <Typography variant="pi" textColor="neutral700">{tell('progress', progress)}</Typography>
      </>
    )}
  </Flex>
);
