import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { DeployError } from './errors.ts';
import { webServers } from './hosts/index.ts';

const word = (pattern: RegExp, says: string): z.ZodString => z.string(says).regex(pattern, says);
const absolute = z.string('the whole path of a folder on this machine').refine(isAbsolute, 'the whole path of a folder on this machine, for example /var/www/ct');
const basePath = word(/^\/([a-z0-9-]+\/)*$/, 'a folder of the domain with a slash on both sides, for example /ct/');
const webServer = z.enum(webServers, `one of ${webServers.join(', ')}`);

/** Plain HTTP would give the key and the pages away; only tests on this machine use it. */
const endpoint = word(/^https:\/\/[a-z0-9.:-]+\/?$|^http:\/\/(127\.0\.0\.1|localhost):\d+\/?$/, 'the address of the store, for example https://s3.us-east-1.amazonaws.com');

const ssh = {
  server: word(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'the name of the server, for example ftp.example.org'),
  port: z.coerce.number('a number, usually 22').int('a number, usually 22').min(1).max(65_535).default(22),
  user: word(/^[A-Za-z0-9_][A-Za-z0-9._@-]*$/, 'the name to sign in with'),
  folder: word(/^[A-Za-z0-9._~/-]+$/, 'the site’s folder on the server, for example public_html').refine((path) => !path.startsWith('-') && path !== '/', 'the site’s folder on the server, not its root'),
  keyFile: word(/^\/[^\s'"]+$/, 'the whole path of a private key’s file on this machine, without spaces').optional(),
  hostKey: word(/^[a-z0-9@.-]+ [A-Za-z0-9+/=]+$/, 'the server’s key, for example ssh-ed25519 AAAA…; --test shows it').optional(),
  webServer: webServer.default('apache'),
};

const ways = {
  folder: z.strictObject({ way: z.literal('folder'), folder: absolute, webServer: webServer.default('apache') }),
  zip: z.strictObject({ way: z.literal('zip'), file: absolute.regex(/\.zip$/i, 'the whole path of a ZIP file to write'), base: basePath.optional(), webServer: webServer.default('apache') }),
  bucket: z.strictObject({
    way: z.literal('bucket'), endpoint, region: word(/^[a-z0-9-]+$/, 'the store’s region, for example us-east-1 or auto'), bucket: word(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the bucket’s name'),
    folder: word(/^([A-Za-z0-9._-]+\/)*$/, 'a folder in the bucket that ends with a slash, for example ct/; or nothing').default(''),
    accessKeyId: z.string('the first part of the key').min(1), secretAccessKey: z.string('the second, secret part of the key').min(1), webServer: webServer.default('plain'),
  }),
  sftp: z.strictObject({ way: z.literal('sftp'), ...ssh, password: z.string().min(1).optional(), passphrase: z.string().min(1).optional() })
    .refine(({ password, keyFile }) => password !== undefined || keyFile !== undefined, { path: ['password'], message: 'a password, or “keyFile”' }),
  rsync: z.strictObject({ way: z.literal('rsync'), ...ssh }),
};

const hosting = z.discriminatedUnion('way', [ways.folder, ways.zip, ways.bucket, ways.sftp, ways.rsync]);

/** Where and how one affiliate's site is delivered, with what it takes to get in. Stands outside the CMS, in a file that only its owner can read. */
export type Hosting = z.infer<typeof hosting>;

export const deliveryWays = Object.keys(ways) as Hosting['way'][];

/** The settings that nobody must see. */
export const secretSettings = ['password', 'passphrase', 'secretAccessKey', 'accessKeyId'];

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `there is no setting “${issue.keys.join('”, “')}” for this way`;
  return `“${issue.path.join('.')}” is to be ${issue.message}`;
}

/** @throws DeployError naming each setting that is missing or wrong, and what is expected */
export function readHosting(code: string, settings: unknown): Hosting {
  const way = (settings as { way?: string } | null)?.way;
  if (!way || !Object.hasOwn(ways, way)) throw new DeployError(`Say how the site of “${code}” is delivered: npm run broadside -- deploy ${code} --set way=… (${deliveryWays.join(', ')}).`);
  const read = hosting.safeParse(settings);
  if (read.success) return read.data;
  throw new DeployError(`The delivery of “${code}” (way=${way}) can’t be set up so: ${read.error.issues.map(problemOf).join('; ')}. Nothing was saved or sent.`);
}
