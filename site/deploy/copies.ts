import { lookup } from 'node:dns';
import { get as getPlain } from 'node:http';
import { get as getSecure, type RequestOptions } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type CopyFinding as Finding, type Sentence, untranslated } from '@broadside/shared/publishing';
import { sentenceOf } from '../publisher/errors.ts';
import { connectionReason, DeployError } from './errors.ts';
import { addressOf, liveSite, type LiveSite } from './live-site.ts';
import { answersLong, answersStatus, isNumber, leadsInside, noDomain, noReceipt, notCompared, notReached, saysTakenDown, showsOlder, showsOther, showsTheSame } from './reasons/copies.ts';
import { type Receipt, receipt, receiptPath } from './receipt.ts';

/** What the address of one site shows, with its whole receipt. */
export type CopyFinding = Finding & { code: string; receipt: Receipt | null };

interface Options { signal: AbortSignal; /** For tests: the only machine they may ask is this one. */ loopback?: boolean }

/** Addresses of machines that are not on the open internet: a domain that an editor typed must not lead us to them. */
const closed = new BlockList();
for (const [network, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['::', 96], ['::ffff:0:0', 96], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) closed.addSubnet(network, prefix, 'ipv6');
const isClosed = (address: string): boolean => closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Looks a name up and refuses what leads inside, in the very step that connects: a second look-up could answer otherwise. */
const openLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const inside = !error && found.find(({ address }) => isClosed(address));
    if (error || inside) done(error ?? new DeployError(leadsInside(inside ? inside.address : host)), '', 4);
    else if (options.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  });
};

/** Far more than a receipt has. */
const MOST_BYTES = 4096;
const TIMEOUT_MS = 10_000;

/** Reads a small text; follows no redirect. */
function read(url: URL, { signal, loopback }: Options): Promise<string> {
  if (!loopback && isIP(url.hostname.replace(/^\[|\]$/g, ''))) return Promise.reject(new DeployError(isNumber));
  const options: RequestOptions = { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]), headers: { 'cache-control': 'no-cache', 'user-agent': 'Broadside' }, ...(loopback ? {} : { lookup: openLookup }) };
  return new Promise((resolve, reject) => {
    const get = loopback && url.protocol === 'http:' ? getPlain : getSecure;
    get(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
        if (text.length > MOST_BYTES) response.destroy(new DeployError(answersLong));
      });
      response.once('error', reject);
      response.once('end', () => (response.statusCode === 200 ? resolve(text) : reject(new DeployError(answersStatus(response.statusCode)))));
    }).once('error', reject);
  });
}

const parse = (text: string): Receipt | null => {
  try {
    return receipt.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

function compare(site: LiveSite, address: string, found: Receipt): CopyFinding {
  const at = { code: site.code, address, receipt: found };
  if (found.code !== site.code) return { ...at, state: 'unknown', message: showsOther(found.code) };
  if (found.revision < site.revision) return { ...at, state: 'behind', message: showsOlder(found.revision, site.revision, found.looked) };
  if (found.closed) return { ...at, state: 'current', message: saysTakenDown(found.looked) };
  return { ...at, state: 'current', message: showsTheSame(found.looked) };
}

/**
 * Asks the address of the live site of an affiliate which release it shows. Never throws: what is wrong with one site must not hide the others.
 * @param sites the folder that the publisher writes to
 */
export async function findCopy(sites: string, code: string, options: Options): Promise<CopyFinding> {
  try {
    return await checkCopy(liveSite(sites, code), options);
  } catch (error) {
    return { code, address: null, state: 'unknown', receipt: null, message: notCompared(sentenceOf(error)) };
  }
}

/**
 * Asks the address of a site which release it shows. Never throws for what it meets there.
 * @param address another address than the site's own, for tests
 */
export async function checkCopy(site: LiveSite, options: Options, address?: string): Promise<CopyFinding> {
  const home = address ?? await addressOf(site);
  if (home === null) return { code: site.code, address: null, state: 'unknown', receipt: null, message: noDomain };
  const unknown = (message: Sentence): CopyFinding => ({ code: site.code, address: home, state: 'unknown', receipt: null, message });
  try {
    const found = parse(await read(new URL(receiptPath, home), options));
    return found ? compare(site, home, found) : unknown(noReceipt);
  } catch (error) {
    const failed = connectionReason(error);
    if (failed) return unknown(notReached(failed));
    return unknown(error instanceof DeployError ? error.sentence : notReached(untranslated((error as Error).message)));
  }
}
