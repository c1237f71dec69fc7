import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { liveRecord } from '@broadside/site/publisher';
import { nationalCode, states } from '@broadside/shared/content';

const nameOf = (code: string): string => (code === nationalCode ? 'National office' : (states[code as keyof typeof states] ?? code));

/** The codes of the sites that are published. */
export function publishedSites(sites: string): string[] {
  if (!existsSync(sites)) return [];
  return readdirSync(sites).filter((code) => existsSync(join(sites, code, 'current'))).sort((a, b) => Number(b === nationalCode) - Number(a === nationalCode) || nameOf(a).localeCompare(nameOf(b)));
}

/** The page that lists all sites of this machine. */
export function indexPage(sites: string, port: number): string {
  const links = publishedSites(sites).filter((code) => !liveRecord(join(sites, code))?.closed).map((code) => `<li><a href="http://${code}.localhost:${port}/">${nameOf(code)}</a> <span>${code}</span></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>All sites</title>
<style>
body{margin:0 auto;max-width:72rem;padding:2rem 1.25rem;background:#f6f2e9;color:#17140f;font:1.0625rem/1.5 Georgia,serif}
h1{font:800 3rem/1 system-ui,sans-serif;border-bottom:6px solid;padding-bottom:1rem;margin:0 0 1.5rem}
ul{columns:16rem;padding:0;list-style:none;margin:0}li{border-bottom:1px solid;padding:.35rem 0;break-inside:avoid}a{color:inherit}span{float:right;font-variant:small-caps}
@media (prefers-color-scheme:dark){body{background:#15130f;color:#f0eadc}}
</style></head><body><h1>All sites</h1><ul>${links.join('') || '<li>No site is published yet.</li>'}</ul></body></html>
`;
}
