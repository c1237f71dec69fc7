/**
 * Loaded into every process of an installation under test (`node --import`): notes each address outside this machine that anything in it
 * asks for, in the file that BROADSIDE_TEST_CALLS names, and does not let it go out.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env.BROADSIDE_TEST_CALLS;
const isHere = (host: string): boolean => host === '' || host === '::1' || host.startsWith('127.') || /(^|\.)localhost$/.test(host);

/** @throws Error after noting it, for every host but this one */
function allow(how: string, host: unknown): void {
  if (typeof host !== 'string' || isHere(host)) return;
  if (file) appendFileSync(file, `${how} ${host} (${process.argv.slice(1, 4).join(' ')})\n`);
  throw Object.assign(new Error(`${how} ${host}: not from a test`), { code: 'ENETUNREACH' });
}

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

/** Looks at the parameters of a function before it runs. What it may not do fails as a network would: later, with an error. */
function before(owner: object, name: string, look: (parameters: unknown[]) => void, fail: (self: unknown, error: Error, parameters: unknown[]) => unknown): void {
  const methods = owner as Record<string, Method>;
  const original = methods[name]!;
  methods[name] = function watched(...parameters) {
    try {
      look(parameters);
    } catch (error) {
      return fail(this, error as Error, parameters);
    }
    return original.apply(this, parameters);
  };
}

const tell = (_self: unknown, error: Error, parameters: unknown[]): void => {
  const callback = parameters.findLast((one) => typeof one === 'function') as ((error: Error) => void) | undefined;
  setImmediate(() => callback?.(error));
};

/** `connect(port, host)`, `connect({ host })`, and both in a list, as Node's own modules hand them on. */
function hostOf([first, second]: unknown[]): unknown {
  if (Array.isArray(first)) return hostOf(first);
  return typeof first === 'object' && first !== null ? ((first as { path?: string }).path ? '' : (first as { host?: string }).host ?? '') : second;
}

before(net.Socket.prototype, 'connect', (parameters) => allow('connect', hostOf(parameters)), (self, error) => (self as net.Socket).destroy(error));
before(dgram.Socket.prototype, 'send', (parameters) => allow('send', parameters.findLast((one) => typeof one === 'string' && one !== parameters[0])), tell);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'] as const) {
  before(dns, name, ([host]) => allow('look up', host), tell);
  before(dns.promises, name, ([host]) => allow('look up', host), (_, error) => Promise.reject(error));
}
syncBuiltinESMExports();
