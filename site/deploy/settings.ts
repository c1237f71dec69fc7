import { isAbsolute } from 'node:path';
import { type Sentence, untranslated } from '@broadside/shared/publishing';
import { z } from 'zod';
import { DeployError } from './errors.ts';
import { webServers } from './hosts/index.ts';
import { expected, isToBe, noSuchSetting, oneOf, settingsWrong, wayMissing } from './reasons/settings.ts';

/** @param says the name of what is expected instead; see reasons/settings.ts */
const word = (pattern: RegExp, says: keyof typeof expected): z.ZodString => z.string(says).regex(pattern, says);
const absolute = z.string('localFolder').refine(isAbsolute, 'localFolder');
const basePath = word(/^\/([a-z0-9-]+\/)*$/, 'domainFolder');
const webServer = z.enum(webServers);

/** Plain HTTP would give the key and the pages away; only tests on this machine use it. */
const endpoint = word(/^https:\/\/[a-z0-9.:-]+\/?$|^http:\/\/(127\.0\.0\.1|localhost):\d+\/?$/, 'endpoint');

const ssh = {
  server: word(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'server'),
  port: z.coerce.number('port').int('port').min(1, 'port').max(65_535, 'port').default(22),
  user: word(/^[A-Za-z0-9_][A-Za-z0-9._@-]*$/, 'user'),
  folder: word(/^[A-Za-z0-9._~/-]+$/, 'remoteFolder').refine((path) => !path.startsWith('-') && path !== '/', 'notTheRoot'),
  keyFile: word(/^\/[^\s'"]+$/, 'keyFile').optional(),
  hostKey: word(/^[a-z0-9@.-]+ [A-Za-z0-9+/=]+$/, 'hostKey').optional(),
  webServer: webServer.default('apache'),
};

const ways = {
  folder: z.strictObject({ way: z.literal('folder'), folder: absolute, webServer: webServer.default('apache') }),
  zip: z.strictObject({ way: z.literal('zip'), file: absolute.regex(/\.zip$/i, 'zipFile'), base: basePath.optional(), webServer: webServer.default('apache') }),
  bucket: z.strictObject({
    way: z.literal('bucket'), endpoint, region: word(/^[a-z0-9-]+$/, 'region'), bucket: word(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'bucket'),
    folder: word(/^([A-Za-z0-9._-]+\/)*$/, 'bucketFolder').default(''),
    accessKeyId: z.string('firstKey').min(1, 'firstKey'), secretAccessKey: z.string('secondKey').min(1, 'secondKey'), webServer: webServer.default('plain'),
  }),
  sftp: z.strictObject({ way: z.literal('sftp'), ...ssh, password: z.string().min(1).optional(), passphrase: z.string().min(1).optional() })
    .refine(({ password, keyFile }) => password !== undefined || keyFile !== undefined, { path: ['password'], message: 'passwordOrKey' }),
  rsync: z.strictObject({ way: z.literal('rsync'), ...ssh }),
};

const hosting = z.discriminatedUnion('way', [ways.folder, ways.zip, ways.bucket, ways.sftp, ways.rsync]);

/** Where and how one affiliate's site is delivered, with what it takes to get in. Stands outside the CMS, in a file that only its owner can read. */
export type Hosting = z.infer<typeof hosting>;

export const deliveryWays = Object.keys(ways) as Hosting['way'][];

/** The settings that nobody must see. */
export const secretSettings = ['password', 'passphrase', 'secretAccessKey', 'accessKeyId'];

function expectedBy(issue: z.core.$ZodIssue): Sentence {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return (expected as Record<string, Sentence>)[issue.message] ?? untranslated(issue.message);
}

const problemOf = (issue: z.core.$ZodIssue): Sentence => (issue.code === 'unrecognized_keys' ? noSuchSetting(issue.keys) : isToBe(issue.path.join('.'), expectedBy(issue)));

/** @throws DeployError naming each setting that is missing or wrong, and what is expected */
export function readHosting(code: string, settings: unknown): Hosting {
  const way = (settings as { way?: string } | null)?.way;
  if (!way || !Object.hasOwn(ways, way)) throw new DeployError(wayMissing(code, deliveryWays));
  const read = hosting.safeParse(settings);
  if (read.success) return read.data;
  throw new DeployError(settingsWrong(code, way, read.error.issues.map(problemOf)));
}
