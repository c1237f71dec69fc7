import { z } from 'zod';
import { affiliateCode } from '@broadside/shared/content';
import type { LiveSite } from './live-site.ts';

/** Where each copy of a site says which release it shows, from the site's root. */
export const receiptPath = '.well-known/broadside.json';

/** What a copy of a site says of itself. It holds nothing that a visitor may not know. */
export const receipt = z.object({
  broadside: z.literal(1),
  code: affiliateCode,
  /** Counted by the machine that made it: two machines count differently. */
  release: z.number().int().positive(),
  /** All that was published up to this revision of the ledger is shown. */
  revision: z.number().int().nonnegative(),
  /** When it was last compared with what is published. */
  looked: z.iso.datetime(),
  /** The site was taken down. */
  closed: z.literal(true).optional(),
});
export type Receipt = z.infer<typeof receipt>;

export const receiptOf = ({ code, release, revision, closed }: Pick<LiveSite, 'code' | 'release' | 'revision' | 'closed'>, looked: Date): Receipt => ({ broadside: 1, code, release, revision, looked: looked.toISOString(), ...(closed ? { closed } : {}) });
