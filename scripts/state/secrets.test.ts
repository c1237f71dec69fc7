import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Home } from './home.ts';
import { openSecrets } from './secrets.ts';

let home: Home;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'broadside-secrets-'));
  home = { root, secrets: join(root, 'secrets.json') } as Home;
});
afterEach(() => { rmSync(home.root, { recursive: true }); });

const inFile = (): object => JSON.parse(readFileSync(home.secrets, 'utf8')) as object;

describe('the secrets', () => {
  it('are random, stay the same, and are nobody else’s to read', () => {
    const first = openSecrets(home);
    expect(openSecrets(home)).toEqual(first);
    expect(inFile()).toEqual(first);
    expect(statSync(home.secrets).mode & 0o077).toBe(0);
    rmSync(home.secrets);
    expect(openSecrets(home).control).not.toBe(first.control);
  });

  it('of an older version get the one for the publisher, and keep the others', () => {
    const { control: _, ...older } = { ...openSecrets(home), publisherToken: 'known' };
    writeFileSync(home.secrets, JSON.stringify(older));
    const now = openSecrets(home);
    expect(now).toMatchObject(older);
    expect(now.control).toMatch(/^[0-9a-f]{64}$/);
    expect(inFile()).toEqual(now);
  });

  it('that are damaged are not replaced in silence', () => {
    writeFileSync(home.secrets, '{"cms":');
    expect(() => openSecrets(home)).toThrow(/damaged/);
  });
});
