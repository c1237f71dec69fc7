import { Button, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { type Phrase, tell } from '../words.ts';
import type { Site } from './api.ts';
import { PublishButton } from './publish-button.tsx';
import { moment, seconds, siteName } from './say.ts';
import { SiteState } from './site-state.tsx';
import { Versions } from './versions.tsx';

/** On a phone a site's line becomes several short ones: nobody looks for a button beyond the edge of the screen. */
const Lines = styled.div`
  @media (max-width: 45rem) {
    thead { display: none; }
    && tr { display: block; padding-block: 0.75rem; }
    && td:nth-of-type(n) { display: block; height: auto; padding: 0.25rem 0; border: 0; }
  }
`;

const columns: Phrase[] = ['site', 'state', 'since', 'pages', 'actions'];

function Row({ site, onChanged, onVersions }: { site: Site; onChanged(): void; onVersions(): void }) {
  const { code, since, pages, ms, address, actions } = site;
  const text = (said: string) => <Typography style={{ whiteSpace: 'normal' }}>{said}</Typography>;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="start">
          <Typography fontWeight="bold">{siteName(code)}</Typography>
          <Link href={address} isExternal>{address.replace(/^https?:\/\/|\/$/g, '')}</Link>
        </Flex>
      </Td>
      <Td><SiteState {...site} /></Td>
      <Td>{text(since ? moment(since) : tell('never'))}</Td>
      <Td>
        {text(pages ? tell('pagesChanged', pages) : '–')}
        {ms !== null && <Typography tag="p" variant="pi" textColor="neutral700">{tell('took', { seconds: seconds(ms) })}</Typography>}
      </Td>
      <Td>
        {!['closed', 'unmentioned'].includes(site.state) && <Flex gap={2}>
          {actions.includes('publish') && <PublishButton site={site} onAsked={onChanged} />}
          <Button variant="tertiary" size="S" aria-label={tell('earlierFor', { site: siteName(code) })} onClick={onVersions}>{tell('versions')}</Button>
        </Flex>}
      </Td>
    </Tr>
  );
}

/** Every site, a line each. */
export function SiteTable({ sites, onChanged }: { sites: Site[]; onChanged(): void }) {
  const [open, setOpen] = useState<string | null>(null);
  const site = sites.find(({ code }) => code === open);
  return (
    <>
      <Lines>
        <Table colCount={columns.length} rowCount={sites.length + 1}>
          <Thead><Tr>{columns.map((column) => <Th key={column}><Typography variant="sigma" textColor="neutral600">{tell(column)}</Typography></Th>)}</Tr></Thead>
          <Tbody>{sites.map((one) => <Row key={one.code} site={one} onChanged={onChanged} onVersions={() => setOpen(one.code)} />)}</Tbody>
        </Table>
      </Lines>
      {site && <Versions site={site} onClose={() => setOpen(null)} onChanged={onChanged} />}
    </>
  );
}
