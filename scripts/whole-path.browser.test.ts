import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveRelease } from '@broadside/site/publisher';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from './testing/broken-links.ts';
import { launchBrowser } from './testing/browser.ts';
import { Installation } from './testing/installation.ts';

const installation = new Installation();
let browser: Browser;

beforeAll(async () => {
  await installation.start();
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  installation.remove();
});

async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(url);
  return page;
}

/** What a visitor's browser gets, asked for by the site's name as a browser does it. */
async function textOf(url: string): Promise<string> {
  const page = await open(url);
  const text = await page.content();
  await page.close();
  return text;
}

async function statusOf(url: string): Promise<number | undefined> {
  const page = await browser.newPage();
  const response = await page.goto(url);
  await page.close();
  return response?.status();
}

/** Where one of the sites is delivered, besides being served here. */
const www = (): string => join(installation.home, 'www-vt');

async function signIn(): Promise<Page> {
  const page = await open(`http://127.0.0.1:${installation.cmsPort}/admin`, { viewport: { width: 1280, height: 1000 } });
  await page.getByLabel(/email/i).fill('admin@example.org');
  await page.getByRole('textbox', { name: /password/i }).fill(installation.password);
  await page.getByRole('button', { name: /log in/i }).click();
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

const NEW_SUMMARY = 'Count your people, name your number, and win it with the whole town watching.';

describe('an administrator', () => {
  it('signs in, changes the living-wage toolkit, publishes it, and sees it on every site', async () => {
    const page = await signIn();
    await page.goto(`http://127.0.0.1:${installation.cmsPort}/admin/content-manager/collection-types/api::toolkit.toolkit?_q=living`);
    await page.getByRole('gridcell', { name: 'A living wage', exact: false }).first().click();
    const summary = page.getByRole('textbox', { name: /summary/i });
    await summary.fill(NEW_SUMMARY);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText(/published/i).first().waitFor();
    for (const code of ['us', 'ny', 'wy']) await expect.poll(() => textOf(installation.site(code, '/toolkits/living-wage/')), { timeout: 20_000 }).toContain(NEW_SUMMARY);
    await page.goto(`http://127.0.0.1:${installation.cmsPort}/admin/publishing`);
    const wyoming = page.getByRole('row').filter({ hasText: 'Wyoming' });
    await wyoming.getByText('Live', { exact: false }).first().waitFor();
    await page.goto(`http://127.0.0.1:${installation.cmsPort}/admin/hosting`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /download/i }).or(page.getByRole('link', { name: /download/i })).first().click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    await page.close();
  }, 180_000);

  it('tries where a site is delivered, delivers it there, and finds what came of it', async () => {
    await installation.run('deploy', 'vt', '--set', 'way=folder', `folder=${www()}`);
    const page = await signIn();
    await page.goto(`http://127.0.0.1:${installation.cmsPort}/admin/hosting?site=vt`);
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByText(`Writing to ${www()} works.`).waitFor();
    expect(existsSync(join(www(), 'index.html'))).toBe(false);
    await page.getByRole('button', { name: 'Deliver now' }).click();
    await page.getByText(`Delivered to ${www()}.`).first().waitFor();
    await page.reload();
    await page.getByText(/^\d+ files sent, 0 removed/).waitFor();
    await page.close();
    const served = await open(installation.site('vt', '/.well-known/broadside.json'));
    const { looked: _, ...same } = JSON.parse(await served.locator('body').innerText()) as { looked: string };
    await served.close();
    expect(JSON.parse(readFileSync(join(www(), '.well-known/broadside.json'), 'utf8'))).toMatchObject(same);
  }, 120_000);

  it('takes an affiliate down, sees when it is gone from here and from where it was delivered, and brings it back', async () => {
    const page = await signIn();
    let authorization = '';
    page.on('request', (request) => { authorization = request.headers().authorization ?? authorization; });
    const panel = `http://127.0.0.1:${installation.cmsPort}`;
    await page.goto(`${panel}/admin/publishing`);
    const row = page.getByRole('row').filter({ hasText: 'Vermont' });
    await row.getByText('Live', { exact: true }).waitFor();
    const affiliates = `${panel}/content-manager/collection-types/api::affiliate.affiliate`;
    const ask = async (path: string, body?: object): Promise<unknown> => (await fetch(`${affiliates}${path}`, { headers: { authorization, 'content-type': 'application/json' }, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) })).json();
    const { results } = await ask('?filters[code][$eq]=vt') as { results: { documentId: string }[] };
    const vermont = { documentIds: results.map(({ documentId }) => documentId), locale: ['en', 'es'] };
    await ask('/actions/bulkUnpublish', vermont);
    await row.getByText('Taken down', { exact: true }).waitFor();
    const removal = page.getByRole('listitem').filter({ hasText: 'Affiliates' }).filter({ hasText: 'Vermont' }).first();
    // Deliveries follow the search indexes, and all sites are getting theirs just now.
    await removal.getByText('Gone from every site').waitFor({ timeout: 200_000 });
    for (const path of ['/', '/toolkits/living-wage/']) expect(await statusOf(installation.site('vt', path))).toBe(410);
    expect(readFileSync(join(www(), 'index.html'), 'utf8')).toContain('This website was taken down');
    expect(readdirSync(www())).not.toContain('toolkits');
    await ask('/actions/bulkPublish', vermont);
    await row.getByText('Live', { exact: true }).waitFor();
    expect(await statusOf(installation.site('vt', '/toolkits/living-wage/'))).toBe(200);
    await page.close();
  }, 300_000);

  it('has all sites published on the command line too, while the publisher runs', async () => {
    const { stdout } = await installation.run('publish', '--all', '--json');
    const report = JSON.parse(stdout) as { sites: { code: string; rendered: number; error: string | null }[] };
    expect(report.sites).toHaveLength(52);
    expect(report.sites.filter((site) => site.error)).toEqual([]);
  }, 180_000);
});

const paths = ['/', '/toolkits/living-wage/', '/classifications/', '/classifications/paraeducator/', '/articles/', '/articles/what-a-paraeducator-does/', '/resources/', '/resources/kind/report/', '/resources/bus-driver-discipline-tips/', '/glossary/', '/topics/safety/', '/events/winter-leadership-school/', '/actions/one-nurse-in-every-building/', '/events/', '/awards/school-staff-of-the-year/', '/health-and-safety/', '/contact/', '/es/', '/es/classifications/'];

describe('a published site', () => {
  it.each(['us', 'ct', 'ny', 'wy'])('%s has no link, picture or fragment that leads nowhere', (code) => {
    expect(brokenLinks(join(installation.home, 'sites', code, 'current'))).toEqual([]);
  });
});

describe('no site', () => {
  const filesWith = (code: string, words: string): string[] => {
    const folder = join(installation.home, 'sites', code, 'current');
    return Object.keys(liveRelease(join(installation.home, 'sites', code))!.files).filter((path) => readFileSync(join(folder, path)).includes(words));
  };
  const codes = (): string[] => readdirSync(join(installation.home, 'sites')).filter((name) => /^[a-z]{2}$/.test(name));

  it('shows a draft, in any file', () => {
    expect(codes()).toHaveLength(52);
    expect(codes().flatMap((code) => filesWith(code, 'broadside-canary-draft'))).toEqual([]);
  });

  it('shows another state’s own article, in any file', () => {
    const showing = codes().filter((code) => filesWith(code, 'How to testify in Hartford').length > 0);
    expect(showing).toEqual(['ct']);
  });
});

describe('a visitor', () => {
  it.each(paths)('reads %s on a small phone without scripts and without scrolling sideways', async (path) => {
    const page = await open(installation.site('ct', path), { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // Asked through the browser itself: the page's own scripts are off.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('is asked for nothing by anyone else: no other host, no cookie', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.goto(installation.site('tx', '/classifications/paraeducator/'), { waitUntil: 'networkidle' });
    expect([...new Set(asked)]).toEqual([`tx.localhost:${installation.sitesPort}`]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('filters the resources without scripts', async () => {
    const page = await open(installation.site('ct', '/resources/'), { javaScriptEnabled: false });
    await page.getByLabel('Kind').selectOption('tip_sheet');
    expect(await page.getByRole('link', { name: /discipline/i }).first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /bargaining survey/i }).isVisible()).toBe(false);
    await page.close();
  });

  it('switches to Spanish and stays on the page', async () => {
    const page = await open(installation.site('ct', '/toolkits/living-wage/'));
    await page.getByRole('link', { name: 'Español' }).first().click();
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    expect(new URL(page.url()).pathname).toMatch(/^\/es\/toolkits\/.+/);
    await page.close();
  });

  it('is told when a page does not exist, with the way back', async () => {
    const page = await browser.newPage();
    const response = await page.goto(installation.site('ct', '/no-such-page/'));
    expect(response?.status()).toBe(404);
    await page.getByRole('link').first().waitFor();
    await page.close();
  });
});

interface Report { sites: { code: string; release: number; rendered: number; kept: number; error: string | null }[] }

describe('the person who runs it', () => {
  it('publishes again without any page being written, when nothing changed', async () => {
    const { stdout } = await installation.run('publish', '--json');
    const { sites } = JSON.parse(stdout) as Report;
    expect(sites.map(({ rendered }) => rendered)).toEqual(sites.map(() => 0));
    expect(Math.min(...sites.map(({ kept }) => kept))).toBeGreaterThan(200);
  });

  it('hears from the doctor that all is well', async () => {
    expect((await installation.run('doctor')).stdout).toMatch(/All is well\.\n$/);
  });

  it('saves one state’s content, from which a volunteer makes the same site without the CMS', async () => {
    const file = join(installation.home, 'ct.ndjson');
    await installation.run('snapshot', '--out', file, '--affiliate', 'ct');
    expect(readFileSync(file, 'utf8')).not.toMatch(/"owner":"(?!us|ct)/);
    const volunteer = mkdtempSync(join(tmpdir(), 'broadside-volunteer-'));
    const { stdout } = await installation.run('publish', 'ct', '--snapshot', file, '--out', volunteer, '--json');
    expect((JSON.parse(stdout) as Report).sites).toMatchObject([{ code: 'ct', error: null }]);
    expect(readdirSync(join(volunteer, 'ct', 'current')).sort()).toEqual(readdirSync(join(installation.home, 'sites', 'ct', 'current')).sort());
    // Byte for byte the same, though one was made in threads among 52 and the other alone.
    expect(liveRelease(join(volunteer, 'ct'))!.files).toEqual(liveRelease(join(installation.home, 'sites', 'ct'))!.files);
    rmSync(volunteer, { recursive: true });
  }, 60_000);

  it('finds no secret in the logs', async () => {
    const secrets = Object.values(JSON.parse(readFileSync(join(installation.home, 'secrets.json'), 'utf8')).cms as Record<string, string>);
    const log = readFileSync(join(installation.home, 'cms.log'), 'utf8') + installation.output;
    for (const secret of [...secrets, JSON.parse(readFileSync(join(installation.home, 'secrets.json'), 'utf8')).publisherToken as string]) expect(log).not.toContain(secret);
    expect(statSync(join(installation.home, 'secrets.json')).mode & 0o077).toBe(0);
  });

  it('shows an earlier version of a site, proves it intact, and goes on when told to', async () => {
    const shows = (): Promise<string> => textOf(installation.site('wy', '/toolkits/living-wage/'));
    const { stderr } = await installation.run('rollback', 'wy');
    expect(stderr).toMatch(/^wy shows release \d+ again/);
    expect(await shows()).not.toContain(NEW_SUMMARY);
    expect((await installation.run('verify', 'wy')).stdout).toBe('wy  intact\n');
    await installation.run('publish', 'wy');
    expect(await shows()).toContain(NEW_SUMMARY);
  }, 60_000);

  it('stops everything with Ctrl-C', async () => {
    expect(await installation.interrupt()).toBe(0);
    await expect.poll(() => installation.isRunning).toBe(false);
  });

  it.each(['Compile the CMS', 'Start the CMS', 'Publish all sites'])('stops everything with Ctrl-C also during “%s”', async (words) => {
    await installation.start(words);
    expect(await installation.interrupt()).toBe(0);
    await expect.poll(() => installation.isRunning).toBe(false);
  }, 30_000);

  it('starts it again without a new password', async () => {
    await installation.start();
    expect(installation.output).toContain('Password lost? A new one: npm run broadside -- password');
    expect((await fetch(`http://127.0.0.1:${installation.sitesPort}/`)).status).toBe(200);
    expect(await installation.interrupt()).toBe(0);
  }, 60_000);

  it('has called nobody outside this machine all the while, at no start, no publish and no visit', () => {
    expect(installation.callsOut).toEqual([]);
  });
});
