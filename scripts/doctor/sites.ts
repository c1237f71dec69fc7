import { join } from 'node:path';
import { liveRelease } from '@broadside/site/publisher';
import { publishedSites } from '../serve/index-page.ts';
import type { Check } from './checks.ts';

/** What is live. */
export const checkSites: Check = ({ home }) => {
  const codes = publishedSites(home.sites);
  if (!codes.length) return [{ state: 'note', what: 'No site is published yet', todo: '"npm start", or "npm run broadside -- publish --all" while the CMS runs, publishes them.' }];
  const damaged = codes.filter((code) => liveRelease(join(home.sites, code)) === null);
  if (damaged.length) return [{ state: 'wrong', what: `The live release of ${damaged.join(', ')} has lost its list of files`, todo: `Run: npm run broadside -- publish ${damaged.join(' ')} --full` }];
  return [{ state: 'well', what: `${codes.length} sites are live` }];
};
