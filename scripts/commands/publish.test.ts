import { expect, it } from 'vitest';
import { siteIsNewer } from '../../site/publisher/reasons/versions.ts';
import { reportAsJson } from './publish.ts';

it('the report for other programs says why a site failed in one sentence, and null where none failed', () => {
  const all = { revision: 8, rendered: 0 as const, kept: 0 as const, removed: 0 as const, ms: 12 };
  const report = JSON.parse(reportAsJson({
    revision: 8,
    sites: [{ ...all, code: 'ct', release: 3, error: siteIsNewer(9, 8), needsConfirmation: false }, { ...all, code: 'ny', release: 4, error: null, validUntil: null }],
  })) as { sites: { error: unknown }[] };
  expect(report.sites.map(({ error }) => error)).toEqual([expect.stringMatching(/^The live site shows revision 9 already/), null]);
});
