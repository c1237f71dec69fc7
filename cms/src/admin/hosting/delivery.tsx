import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { ask, type Delivery as DeliveryMade, type HostingSettings, sentenceOf, type Site } from '../publishing/api.ts';
import { moment, seconds } from '../publishing/say.ts';
import { choice, read, tell } from '../words.ts';
import { Section } from './section.tsx';

/** What came of a test or a delivery, in a word and a sentence. */
interface Outcome { ok: boolean; title: string; message: string }

const ofDelivery = ({ ok, message }: DeliveryMade): Outcome => ({ ok, message: read(message), title: tell(ok ? 'delivered' : 'notDelivered') });

const Result = ({ outcome: { ok, title, message } }: { outcome: Outcome }) => (
  <Typography tag="p"><Typography fontWeight="bold" textColor={ok ? 'success700' : 'danger700'}>{title}</Typography>{` – ${message}`}</Typography>
);

const Settings = ({ settings: { way, note }, address }: { settings: HostingSettings; address: string }) => (
  <Flex tag="dl" direction="column" alignItems="start" gap={2}>
    <div><Typography tag="dt" variant="sigma" textColor="neutral600">{tell('address')}</Typography><dd><Link href={address} isExternal>{address}</Link></dd></div>
    <div><Typography tag="dt" variant="sigma" textColor="neutral600">{tell('way')}</Typography><Typography tag="dd">{choice(way ?? 'here')}</Typography></div>
    {note && <div><Typography tag="dt" variant="sigma" textColor="neutral600">{tell('note')}</Typography><Typography tag="dd">{note}</Typography></div>}
  </Flex>
);

const Last = ({ last }: { last: DeliveryMade | null }) => (
  <Section title={tell('last')}>
    {!last && <Typography tag="p">{tell('lastNone')}</Typography>}
    {last && (
      <>
        <Typography tag="p">{moment(last.at)}</Typography>
        <Result outcome={ofDelivery(last)} />
        <Typography tag="p" variant="pi" textColor="neutral700">{tell('lastFiles', { ...last.files, seconds: seconds(last.ms) })}</Typography>
      </>
    )}
  </Section>
);

/** Where a site is delivered and what came of the last time, with what this person may do about it. */
export function Delivery({ site: { code, address, actions }, settings }: { site: Site; settings: HostingSettings | null }) {
  const { toggleNotification } = useNotification();
  const [last, setLast] = useState<DeliveryMade | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState<'deliver' | 'test' | null>(null);
  const fail = (error: unknown): void => toggleNotification({ type: 'danger', message: sentenceOf(error) });
  useEffect(() => { ask.delivery(code).then(setLast, fail); }, [code]);
  async function attempt(what: 'deliver' | 'test', work: () => Promise<Outcome>): Promise<void> {
    setBusy(what);
    setOutcome(null);
    await work().then(setOutcome, fail);
    setBusy(null);
  }
  const test = () => attempt('test', async () => {
    const { ok, message } = await ask.testConnection(code);
    return { ok, message: read(message), title: tell(ok ? 'testGood' : 'testBad') };
  });
  const deliver = () => attempt('deliver', async () => {
    const made = await ask.deploy(code);
    setLast(made);
    return ofDelivery(made);
  });
  return (
    <>
      <Section title={tell('where')} hint={tell('settingsHint')}>
        {settings ? <Settings settings={settings} address={address} /> : <Typography tag="p">{tell('noSettings')}</Typography>}
        {actions.includes('deliver') && (
          <Flex gap={2} wrap="wrap" paddingTop={4} paddingBottom={2}>
            <Button variant="secondary" loading={busy === 'test'} disabled={busy !== null} onClick={() => void test()}>{tell('test')}</Button>
            <Button variant="secondary" loading={busy === 'deliver'} disabled={busy !== null} onClick={() => void deliver()}>{tell('deliverNow')}</Button>
          </Flex>
        )}
        <div aria-live="polite">{outcome && <Result outcome={outcome} />}</div>
      </Section>
      <Last last={last} />
    </>
  );
}
