import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Duplicate, Mail } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { tell } from '../words.ts';
import { checklistFor, mailLink } from './checklist.ts';
import { Section } from './section.tsx';

/** What the host of a site has to set up, to copy or to send. */
export function ChecklistSection({ domain, path }: { domain: string; path: string }) {
  const { toggleNotification } = useNotification();
  const list = checklistFor(domain, path);
  const copy = (): void => {
    navigator.clipboard.writeText(list.join('\n\n')).then(
      () => toggleNotification({ type: 'success', message: tell('copied') }),
      () => toggleNotification({ type: 'warning', message: tell('notCopied') }),
    );
  };
  return (
    <Section title={tell('checklist')} hint={tell('checklistHint')}>
      <Flex tag="ul" direction="column" alignItems="start" gap={2}>
        {list.map((point) => <li key={point}><Typography style={{ overflowWrap: 'anywhere' }}>{point}</Typography></li>)}
      </Flex>
      <Flex gap={2} wrap="wrap" paddingTop={4}>
        <Button variant="secondary" startIcon={<Duplicate />} onClick={copy}>{tell('copy')}</Button>
        <LinkButton variant="tertiary" startIcon={<Mail />} href={mailLink(domain, list)}>{tell('mail')}</LinkButton>
      </Flex>
    </Section>
  );
}
