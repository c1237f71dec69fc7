import { z } from 'zod';
import { affiliateCode } from '../content/index.ts';
import { sentence } from '../sentence.ts';

const instant = z.iso.datetime();

/** Where one site stands. `paused` is held on an earlier version until someone publishes on purpose; `closed` was taken down with its affiliate; `unmentioned` stays as it was, because the CMS says nothing of its affiliate. */
export const siteStates = ['live', 'waiting', 'publishing', 'failed', 'paused', 'closed', 'unmentioned'] as const;

/** One affiliate's site, as the Publishing page shows it. */
export const siteStatus = z.object({
  code: affiliateCode,
  state: z.enum(siteStates),
  /** The release that visitors see; null before the first. */
  release: z.number().int().positive().nullable(),
  /** The revision of the ledger that the site shows. */
  revision: z.number().int().nullable(),
  /** Of a site that is delivered to another place: the revision that stands there at least, null when nobody can tell. Left out where visitors are served from here. */
  elsewhere: z.object({ revision: z.number().int().nullable() }).optional(),
  /** When the live release went live. */
  since: instant.nullable(),
  /** What the last publish did, in pages; null before the first. */
  pages: z.object({ written: z.number().int(), kept: z.number().int(), removed: z.number().int() }).nullable(),
  /** How long the last publish took, in milliseconds. */
  ms: z.number().nullable(),
  /** Where visitors find it. */
  address: z.string(),
  /** Why it failed or is paused, in plain words; null otherwise. */
  reason: sentence.nullable(),
  /** It failed only because many pages would vanish at once: publishing with `confirmRemoval` goes on. */
  needsConfirmation: z.boolean().default(false),
  /** While publishing: pages made and pages to make. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
});
export type SiteStatus = z.infer<typeof siteStatus>;

/** All sites and the publisher itself. */
export const publisherStatus = z.object({
  /** The newest revision of the ledger that it has seen. */
  revision: z.number().int().nullable(),
  /** When it last looked at the CMS with success. */
  lookedAt: instant.nullable(),
  /** Why it can't read the CMS, in plain words; null when all is well. */
  problem: sentence.nullable(),
  sites: z.array(siteStatus),
});
export type PublisherStatus = z.infer<typeof publisherStatus>;

/** One release of a site that is kept and can be shown again. */
export const releaseSummary = z.object({
  release: z.number().int().positive(),
  revision: z.number().int(),
  /** When it was made. */
  made: instant,
  live: z.boolean(),
  pages: z.number().int(),
  /** Why it must never be shown again; null when it may. */
  neverRestore: z.string().nullable(),
});
export type ReleaseSummary = z.infer<typeof releaseSummary>;
