import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const policy = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";
const files = ['a.png', 'a.jpg', 'a.webp', 'a.avif', 'a.gif', 'a.pdf', 'a.mp4', 'a.csv', 'a.docx', 'a.js', 'a.html', 'a.svg', 'a'];
const shown = new Set(['a.png', 'a.jpg', 'a.webp', 'a.avif', 'a.gif', 'a.pdf', 'a.mp4']);

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms();
  // As earlier uploads are there, from before anybody looked at them.
  for (const name of files) writeFileSync(join(cms.home, 'public/uploads', name), '<script>alert(1)</script>');
});
afterAll(() => cms.stop());

/** Asks with exactly this address, which `fetch` would tidy first. */
function askRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(cms.url).port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: cms\r\nConnection: close\r\n\r\n`));
    let answer = '';
    socket.on('data', (data) => { answer += String(data); }).on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('an uploaded file', () => {
  it.each(files)('called %s can’t act in the panel’s name, and is shown only when it is a picture, PDF or film', async (name) => {
    const response = await fetch(`${cms.url}/uploads/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(policy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(shown.has(name) ? null : 'attachment');
  });

  it('is as harmless in parts, as films are asked for', async () => {
    const response = await fetch(`${cms.url}/uploads/a.mp4`, { headers: { range: 'bytes=0-3' } });
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([206, policy]);
  });

  it.each(['/%75ploads/a.html', '//uploads/a.html', '/./uploads/a.html', '/x/../uploads/a.html', '/uploads/%61.html', '/uploads//a.html', '/UPLOADS/a.html', '/%2fuploads/a.html', '/uploads%2fa.html'])('is as harmless at %s', async (path) => {
    const answer = await askRaw(path);
    const isRefused = /^HTTP\/1.1 (400|403|404|405)/.test(answer);
    expect(isRefused || answer.includes(`Content-Security-Policy: ${policy}\r\n`)).toBe(true);
  });
});

describe('the panel', () => {
  it('may load nothing from elsewhere, and run no script that is written into a page', async () => {
    const { headers } = await fetch(`${cms.url}/admin/init`);
    const rules = new Map(headers.get('content-security-policy')!.split(';').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules.get('connect-src')).toBe("'self'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('default-src')).toBe("'self'");
    expect(rules.get('object-src')).toBe("'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|strapi\.io|\*|unsafe-eval/);
  });
});
