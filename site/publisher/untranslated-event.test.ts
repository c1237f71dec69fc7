import { expect, it } from 'vitest';
import { renderTold } from './testing.ts';

it('an event that is not translated has its place and host in English, and their names in Spanish', async () => {
  const entry = { start: '2026-12-09T23:00:00.000Z', zone: 'America/New_York', format: 'in_person', place: 'Old Armory', host: 'The training office', description: 'Come.' } as const;
  const pages = await renderTold('ct', [{ type: 'event', id: 'meeting', entry }]);
  const html = pages.get('es/events/meeting/index.html')!;
  expect(html).toMatch(/<dt>Dónde<\/dt>\s*<dd lang="en">Old Armory<\/dd>/);
  expect(html).toMatch(/<dd lang="en">The training office<\/dd>/);
  expect(html).not.toMatch(/<header[^>]*page-head[^>]*lang=/);
}, 120_000);
