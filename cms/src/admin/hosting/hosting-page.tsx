import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ask, type HostingSettings, sentenceOf, type Site } from '../publishing/api.ts';
import { Problem } from '../publishing/problem.tsx';
import { inOrder, siteName } from '../publishing/say.ts';
import { tell } from '../words.ts';
import { AtAddress } from './at-address.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { Delivery } from './delivery.tsx';
import { Download } from './download.tsx';

/** The domain and folder of a site: as its form says; as its address says, where the form says nothing. */
function placeOf({ address }: Site, settings: HostingSettings | null): { domain: string; path: string } {
  const { hostname, pathname } = new URL(address);
  return { domain: settings?.domain || hostname, path: settings?.basePath || pathname };
}

function SiteHosting({ site }: { site: Site }) {
  const [settings, setSettings] = useState<HostingSettings | null | undefined>();
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => { ask.hosting(site.code).then(setSettings, (error: unknown) => setFailure(sentenceOf(error))); }, [site.code]);
  if (failure) return <Problem>{failure}</Problem>;
  if (settings === undefined) return <Typography tag="p">{tell('loading')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Download code={site.code} />
      <Delivery site={site} settings={settings} />
      <AtAddress code={site.code} />
      <ChecklistSection {...placeOf(site, settings)} />
    </Flex>
  );
}

/** Which of several sites; in the page's address too, so that it can be sent to somebody. */
function Choice({ sites, chosen, onChoose }: { sites: Site[]; chosen: string; onChoose(code: string): void }) {
  return (
    <Box maxWidth="32rem" paddingBottom={4}>
      <Field.Root>
        <Field.Label>{tell('whichSite')}</Field.Label>
        <SingleSelect value={chosen} onChange={(code) => onChoose(String(code))}>
          {sites.map(({ code }) => <SingleSelectOption key={code} value={code}>{siteName(code)}</SingleSelectOption>)}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

/** For whoever looks after a website: take the site, deliver it, and what its host has to do. */
export default function HostingPage() {
  const [asked, setAsked] = useSearchParams();
  const [sites, setSites] = useState<Site[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => { ask.status().then((status) => setSites(inOrder(status.sites)), (error: unknown) => setFailure(sentenceOf(error))); }, []);
  const site = sites?.find(({ code }) => code === asked.get('site')) ?? sites?.[0];
  return (
    <Page.Main>
      <Page.Title>{tell('hosting')}</Page.Title>
      <Layouts.Header title={site ? `${tell('hosting')}: ${siteName(site.code)}` : tell('hosting')} subtitle={tell('hostingSubtitle')} />
      <Layouts.Content>
        {failure && <Problem>{failure}</Problem>}
        {!sites && !failure && <Typography tag="p">{tell('loading')}</Typography>}
        {sites && !site && <Typography tag="p">{tell('noSites')}</Typography>}
        {sites && site && sites.length > 1 && <Choice sites={sites} chosen={site.code} onChoose={(code) => setAsked({ site: code })} />}
        {site && <SiteHosting key={site.code} site={site} />}
      </Layouts.Content>
    </Page.Main>
  );
}
