import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { tell } from '../words.ts';
import { ask, type ReleaseSummary, sentenceOf, type Site } from './api.ts';
import { moment, siteName } from './say.ts';
import { Version } from './version.tsx';

interface Props { site: Site; onClose(): void; onChanged(): void }

function useVersions({ site: { code }, onClose, onChanged }: Props) {
  const { toggleNotification } = useNotification();
  const [versions, setVersions] = useState<ReleaseSummary[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  }
  useEffect(() => { void attempt(async () => setVersions(await ask.releases(code))); }, [code]);
  const show = ({ release, made }: ReleaseSummary) => attempt(async () => {
    await ask.rollback(code, { release });
    toggleNotification({ type: 'success', message: tell('versionShown', { site: siteName(code), time: moment(made) }) });
    onChanged();
    onClose();
  });
  const bar = ({ release }: ReleaseSummary, reason: string) => attempt(async () => setVersions(await ask.neverRestore(code, { release, reason })));
  return { versions, isBusy, show, bar };
}

/** The kept versions of a site, to show an earlier one or to bar one for good. */
export function Versions(props: Props) {
  const { versions, isBusy, show, bar } = useVersions(props);
  return (
    <Modal.Root open onOpenChange={(open) => { if (!open) props.onClose(); }}>
      <Modal.Content>
        <Modal.Header closeLabel={tell('close')}><Modal.Title>{tell('earlierFor', { site: siteName(props.site.code) })}</Modal.Title></Modal.Header>
        <Modal.Body>
          <Typography tag="p" textColor="neutral700">{tell('versionsHint')}</Typography>
          {versions && !versions.some(({ live }) => !live) && <Typography tag="p">{tell('versionNone')}</Typography>}
          <Flex tag="ul" direction="column" alignItems="stretch" paddingTop={3}>
            {versions?.map((version) => (
              <Version key={version.release} version={version} actions={props.site.actions} isBusy={isBusy} onShow={() => void show(version)} onBar={(reason) => void bar(version, reason)} />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer><Modal.Close><Button variant="tertiary">{tell('close')}</Button></Modal.Close></Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
