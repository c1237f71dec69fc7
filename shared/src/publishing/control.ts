import { z } from 'zod';
import { sentence } from '../sentence.ts';

/**
 * What the publisher's control server takes: on loopback only, with `Authorization: Bearer <secret>`; JSON both ways.
 * A refusal is a status of 400 or more with `{ error }`, one plain sentence in both languages.
 *
 * - `POST /hint` looks at the CMS now. 202.
 * - `GET /status` gives a PublisherStatus.
 * - `GET /sites/<code>/releases` gives ReleaseSummary[], newest first.
 * - `POST /sites/<code>/publish` (PublishRequest) publishes on purpose, which also ends a pause. 202.
 * - `POST /sites/<code>/rollback` (RollbackRequest) shows an earlier release and pauses there. Gives the SiteStatus.
 * - `POST /sites/<code>/never-restore` (NeverRestoreRequest). Gives ReleaseSummary[].
 * - `GET /sites/<code>/zip` streams the live site as a ZIP file.
 * - `POST /sites/<code>/deploy` delivers the live release where the affiliate's settings say. Gives a Delivery.
 * - `POST /sites/<code>/test-connection` tries that place without delivering. Gives a ConnectionTest.
 * - `GET /sites/<code>/delivery` gives the last Delivery, or null.
 * - `GET /sites/<code>/copy` asks the site's own address what it shows. Gives a CopyFinding.
 */
export const publishRequest = z.object({
  /** Someone has said that the site may lose many pages at once. */
  confirmRemoval: z.boolean().default(false),
});
export type PublishRequest = z.infer<typeof publishRequest>;

export const rollbackRequest = z.object({
  /** The release to show; the one before the live one when left out. */
  release: z.number().int().positive().optional(),
});
export type RollbackRequest = z.infer<typeof rollbackRequest>;

export const neverRestoreRequest = z.object({ release: z.number().int().positive(), reason: z.string().trim().min(1).max(300) });
export type NeverRestoreRequest = z.infer<typeof neverRestoreRequest>;

/** Why something was refused. */
export const refusal = z.object({ error: sentence });

/** What came of bringing a release to the place where visitors find it. */
export const delivery = z.object({
  release: z.number().int().positive(),
  /** When it ended. */
  at: z.iso.datetime(),
  ok: z.boolean(),
  /** Where it went, or why it failed, in plain words. */
  message: sentence,
  files: z.object({ sent: z.number().int(), removed: z.number().int(), kept: z.number().int() }),
  ms: z.number(),
  /** The revision of the ledger that stands there at least, now; null when nobody can tell. */
  shows: z.number().int().nullable().default(null),
});
export type Delivery = z.infer<typeof delivery>;

/** What a site's own address shows to visitors, compared with what is live here. */
export const copyFinding = z.object({
  /** `https://ct.example.org/`; null without a domain. */
  address: z.string().nullable(),
  /** `current` shows all that our live release shows, `behind` an older state, `unknown` could not be learned. */
  state: z.enum(['current', 'behind', 'unknown']),
  /** What the copy says of itself: which release it shows, up to which revision of the ledger, and when it last looked. */
  receipt: z.object({ release: z.number().int(), revision: z.number().int(), looked: z.iso.datetime() }).nullable(),
  /** In plain words, after the address: “shows what is live here”. */
  message: sentence,
});
export type CopyFinding = z.infer<typeof copyFinding>;

export const connectionTest = z.object({ ok: z.boolean(), message: sentence });
export type ConnectionTest = z.infer<typeof connectionTest>;
