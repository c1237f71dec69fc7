import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafe, readAddress } from './addresses.ts';

const HOSTILE = [
  'javascript:alert(1)', 'JAVASCRIPT:x', 'java\tscript:x', 'java\nscript:x', '\u0001javascript:x', ' javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
  'blob:https://this-site.invalid/x', 'view-source:https://x.test', 'http://',
];

describe('readAddress', () => {
  it.each(HOSTILE)('gives nothing for %j', (address) => {
    expect(readAddress(address)).toBeNull();
  });

  it.each(['', '#', 'page.html', '../x/', '?q=1', 'https://this-site.invalid/x/'])('gives nothing for %j, which means no fixed place', (address) => {
    expect(readAddress(address)).toBeNull();
  });

  it.each([
    ['/x/?a=1#b', 'path', '/x/?a=1#b'],
    ['\t/x y/', 'path', '/x%20y/'],
    ['/.//x.test/', 'path', '/x.test/'],
    ['/..//x.test/', 'path', '/x.test/'],
    ['/\t/x.test', 'elsewhere', 'https://x.test/'],
    ['https:x.test', 'path', null],
    ['http:x.test', 'elsewhere', 'http://x.test/'],
    ['#%C3%B1', 'fragment', 'ñ'],
    ['#100%', 'fragment', '100%'],
    ['TEL:911', 'program', 'tel:911'],
  ])('reads %j as a browser does', (address, kind, value) => {
    expect(readAddress(address)).toEqual(value === null ? null : { kind, value });
  });

  it('reads its own paths and addresses unchanged', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.webPath().filter((path) => path !== '')), (address) => {
      const read = readAddress(address);
      fc.pre(read !== null);
      expect(readAddress(read.value)).toEqual(read);
    }));
  });
});

describe('isSafe', () => {
  it.each(HOSTILE)('is not %j', (address) => {
    expect(isSafe(address)).toBe(false);
  });

  it.each(['../x/', '', '/x/', 'https://x.test', 'mailto:a@x.test', '?q'])('is %j', (address) => {
    expect(isSafe(address)).toBe(true);
  });
});
