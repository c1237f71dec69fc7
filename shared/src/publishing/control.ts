import { z } from 'zod';

/**
 * What the publisher's control server takes: on loopback only, with `Authorization: Bearer <secret>`; JSON both ways.
 * A refusal is a status of 400 or more with `{ error }`, one plain sentence.
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

/** What came of bringing a release to the place where visitors find it. */
export const delivery = z.object({
  release: z.number().int().positive(),
  /** When it ended. */
  at: z.iso.datetime(),
  ok: z.boolean(),
  /** Where it went, or why it failed, in plain words. */
  message: z.string(),
  files: z.object({ sent: z.number().int(), removed: z.number().int(), kept: z.number().int() }),
  ms: z.number(),
  /** The revision of the ledger that stands there at least, now; null when nobody can tell. */
  shows: z.number().int().nullable().default(null),
});
export type Delivery = z.infer<typeof delivery>;

export const connectionTest = z.object({ ok: z.boolean(), message: z.string() });
export type ConnectionTest = z.infer<typeof connectionTest>;
