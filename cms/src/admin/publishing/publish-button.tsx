import { Button, Dialog } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { read, tell } from '../words.ts';
import { ask, sentenceOf, type Site } from './api.ts';
import { siteName } from './say.ts';

interface Props { site: Site; onAsked(): void }

/** Publishes a site now. Where many pages would go at once, it asks first. */
export function PublishButton({ site: { code, state, reason, needsConfirmation }, onAsked }: Props) {
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const site = siteName(code);
  async function publish(confirmRemoval: boolean): Promise<void> {
    setSending(true);
    try {
      await ask.publish(code, { confirmRemoval });
      toggleNotification({ type: 'success', message: tell('publishAsked', { site }) });
      onAsked();
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) });
    } finally {
      setSending(false);
    }
  }
  return (
    <>
      <Button variant="secondary" size="S" loading={isSending} disabled={state === 'publishing'} aria-label={tell('publishNowFor', { site })}
        onClick={() => (needsConfirmation ? setAsking(true) : void publish(false))}>
        {tell('publishNow')}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <Dialog.Content>
          <Dialog.Header>{tell('confirmTitle')}</Dialog.Header>
          <Dialog.Body>
            <Dialog.Description>{`${site}: ${reason ? read(reason) : ''} ${tell('confirmBody')}`}</Dialog.Description>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel><Button fullWidth variant="tertiary">{tell('cancel')}</Button></Dialog.Cancel>
            <Dialog.Action><Button fullWidth variant="danger-light" onClick={() => void publish(true)}>{tell('confirmYes')}</Button></Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
