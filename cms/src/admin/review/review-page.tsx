import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Reviews, ToReview } from '../../customizations/review/to-review.ts';
import { choice, language } from '../words.ts';
import { typeWords, tellReview } from './say.ts';

const day = (instant: string): string => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(instant));
const formOf = ({ type, id, locale }: ToReview): string => `/content-manager/collection-types/api::${type}.${type}/${id}?plugins[i18n][locale]=${locale}`;

interface ListProps { title: string; hint: string; rows: readonly ToReview[]; date?: { label: string; of(row: ToReview): string } }

/** One list of what waits, each with the way to its form. */
function List({ title, hint, rows, date }: ListProps) {
  return (
    <Box tag="section" paddingBottom={8}>
      <Typography tag="h2" variant="beta">{title} ({rows.length})</Typography>
      <Box paddingTop={1} paddingBottom={3}><Typography tag="p" textColor="neutral600">{rows.length ? hint : tellReview('nothing')}</Typography></Box>
      {rows.length > 0 && (
        <Table colCount={date ? 4 : 3} rowCount={rows.length + 1}>
          <Thead><Tr>{['item', 'kind', 'owner'].map((column) => <Th key={column}><Typography variant="sigma">{tellReview(column)}</Typography></Th>)}{date && <Th><Typography variant="sigma">{date.label}</Typography></Th>}</Tr></Thead>
          <Tbody>
            {rows.map((row) => (
              <Tr key={`${row.id} ${row.locale}`}>
                <Td><Typography tag={Link} to={formOf(row)} textColor="primary600">{row.title}</Typography></Td>
                <Td><Typography>{typeWords(row.type)}</Typography></Td>
                <Td><Typography>{choice(row.owner)}</Typography></Td>
                {date && <Td><Typography>{day(date.of(row))}</Typography></Td>}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Box>
  );
}

/** What is published and should be looked at again: translations, and figures that are out of date. */
export default function ReviewPage() {
  const { get } = useFetchClient();
  const [reviews, setReviews] = useState<Reviews>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    get<Reviews>('/to-review').then(({ data }) => setReviews(data), (error: Error) => setFailure(error.message));
  }, [get]);
  return (
    <Page.Main>
      <Page.Title>{tellReview('title')}</Page.Title>
      <Layouts.Header title={tellReview('title')} subtitle={tellReview('subtitle')} />
      <Layouts.Content>
        {failure && <Typography tag="p" role="alert">{tellReview('failed')} {failure}</Typography>}
        {reviews && (
          <>
            <List title={tellReview('behind')} hint={tellReview('behindHint')} rows={reviews.behind} date={{ label: tellReview('since'), of: (row) => (row as Reviews['behind'][number]).since }} />
            <List title={tellReview('old')} hint={tellReview('oldHint')} rows={reviews.old} date={{ label: tellReview('expired'), of: (row) => (row as Reviews['old'][number]).expired }} />
            <List title={tellReview('unchecked')} hint={tellReview('uncheckedHint')} rows={reviews.unchecked} />
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
