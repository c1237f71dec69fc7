import { existsSync } from 'node:fs';
import { bootCms } from '@broadside/cms/boot';
import { compareLedger } from '@broadside/cms/compare-ledger';
import type { LedgerDifference } from '@broadside/shared/content';
import { compileCms } from '../cms/build-cms.ts';
import { openSecrets } from '../state/secrets.ts';
import type { Check, Finding } from './checks.ts';

const todo: Record<LedgerDifference['what'], string> = {
  missing: 'It is published in the CMS, but no site shows it. Publish it again.',
  'left over': 'Sites still show it, but the CMS does not have it as published. Publish it again and then take it down.',
  'other owner': 'The CMS and the record disagree about whom it belongs to. Publish it again.',
  unfit: 'It no longer fits the content model. Open it in the CMS, mend what is marked, and publish it again.',
};

const toFinding = ({ what, type, id, locale, title }: LedgerDifference): Finding =>
  ({ state: 'wrong', what: `“${title ?? id}” (${type}, ${locale}) is recorded otherwise than the CMS has it`, todo: todo[what] });

/** What was published, as the sites are made from it, against what the CMS says is published. Boots the CMS for a moment, without letting it answer. */
export const checkLedger: Check = async ({ home }) => {
  if (!existsSync(home.database) || !existsSync(home.secrets)) return [];
  await compileCms();
  const strapi = await bootCms({ home: home.root, port: 0, secrets: openSecrets(home).cms, quiet: true });
  try {
    const differences = await compareLedger(strapi);
    return differences.length ? differences.map(toFinding) : [{ state: 'well', what: 'The record of what was published agrees with the CMS' }];
  } finally {
    await strapi.destroy();
  }
};
