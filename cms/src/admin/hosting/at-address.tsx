import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ask, type CopyFinding, sentenceOf } from '../publishing/api.ts';
import { moment } from '../publishing/say.ts';
import { read, tell } from '../words.ts';
import { Section } from './section.tsx';

const said = ({ state, receipt, address, message }: CopyFinding): string => {
  if (!receipt || state === 'unknown') return tell('copyUnknown', { message: [address, read(message)].filter(Boolean).join(' ') });
  return tell(state === 'current' ? 'copyCurrent' : 'copyBehind', { time: moment(receipt.looked) });
};

/** Asks the website itself which version it shows. */
export function AtAddress({ code }: { code: string }) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> => {
    setBusy(true);
    setAnswer(await ask.copy(code).then(said, sentenceOf));
    setBusy(false);
  };
  return (
    <Section title={tell('atAddress')} hint={tell('atAddressHint')}>
      <Button variant="secondary" loading={busy} onClick={() => void look()}>{tell('lookThere')}</Button>
      <div aria-live="polite">{answer && <Typography tag="p" paddingTop={2}>{answer}</Typography>}</div>
    </Section>
  );
}
