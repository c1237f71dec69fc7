import { Button } from '@strapi/design-system';
import { Download as DownloadIcon } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ask, sentenceOf } from '../publishing/api.ts';
import { tell } from '../words.ts';
import { Section } from './section.tsx';

/** Gives the browser a file to save. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read it only after a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The live site as one file. */
export function Download({ code }: { code: string }) {
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  async function download(): Promise<void> {
    setBusy(true);
    try {
      save(await ask.zip(code), `${code}.zip`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: tell('downloadAgain', { reason: sentenceOf(error) }) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Section title={tell('download')} hint={tell('downloadHint')}>
      <Button startIcon={<DownloadIcon />} variant="secondary" loading={isBusy} onClick={() => void download()}>{tell('downloadButton')}</Button>
    </Section>
  );
}
