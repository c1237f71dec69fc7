import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { tell } from '../words.ts';
import type { ReleaseSummary, Site } from './api.ts';
import { moment } from './say.ts';

interface Props {
  version: ReleaseSummary;
  actions: Site['actions'];
  isBusy: boolean;
  onShow(): void;
  onBar(reason: string): void;
}

/** The question why a version must never be shown again. */
function ReasonForm({ isBusy, onBar, onCancel }: Pick<Props, 'isBusy' | 'onBar'> & { onCancel(): void }) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (): void => (reason.trim() ? onBar(reason) : setMissing(true));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root required hint={tell('versionReasonHint')} {...(isMissing ? { error: tell('versionReasonMissing') } : {})}>
        <Field.Label>{tell('versionReason')}</Field.Label>
        <Textarea value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2}>
        <Button size="S" variant="tertiary" onClick={onCancel}>{tell('cancel')}</Button>
        <Button size="S" variant="danger-light" loading={isBusy} onClick={send}>{tell('versionBar')}</Button>
      </Flex>
    </Flex>
  );
}

function note({ live, neverRestore }: ReleaseSummary): string | null {
  if (neverRestore !== null) return tell('versionBarred', { reason: neverRestore });
  return live ? tell('versionLive') : null;
}

/** One kept version of a site, and what can be done with it. */
export function Version({ version, actions, isBusy, onShow, onBar }: Props) {
  const [isBarring, setBarring] = useState(false);
  const time = moment(version.made);
  const isBarred = version.neverRestore !== null;
  const said = note(version);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2} paddingTop={3} paddingBottom={3}>
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="start">
          <Typography fontWeight="bold">{tell('versionMade', { time })}</Typography>
          <Typography variant="pi" textColor="neutral700">{tell('versionPages', version)}</Typography>
          {said && <Typography variant="pi" textColor={isBarred ? 'danger700' : 'success700'}>{said}</Typography>}
        </Flex>
        <Flex gap={2} wrap="wrap">
          {!isBarred && actions.includes('bar') && !isBarring && (
            <Button size="S" variant="tertiary" disabled={isBusy} aria-label={tell('versionBarFor', { time })} onClick={() => setBarring(true)}>{tell('versionBar')}</Button>
          )}
          {!isBarred && !version.live && actions.includes('rollback') && (
            <Button size="S" variant="secondary" disabled={isBusy} aria-label={tell('versionShowFor', { time })} onClick={onShow}>{tell('versionShow')}</Button>
          )}
        </Flex>
      </Flex>
      {isBarring && !isBarred && <ReasonForm isBusy={isBusy} onBar={onBar} onCancel={() => setBarring(false)} />}
    </Flex>
  );
}
