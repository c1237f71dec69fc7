import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Deliveries, deliveryRequests } from '@broadside/site/deploy';
import { ensureTheme, Publisher, serveControl, type SiteReport } from '@broadside/site/publisher';
import { buildPanel, compileCms } from '../cms/build-cms.ts';
import { ADMINISTRATOR } from '../cms/first-start.ts';
import { startCmsByStep } from '../cms/start-by-step.ts';
import type { RunningCms } from '../cms/start-cms.ts';
import { sourceOf } from '../publishing/from-cms.ts';
import { publishedSites } from '../serve/index-page.ts';
import { serveSites } from '../serve/sites.ts';
import { openHome, type Home } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { needPort } from '../state/ports.ts';
import { openSecrets, secretValues } from '../state/secrets.ts';
import { readSettings, type Settings } from '../state/settings.ts';
import { seconds, step } from '../steps.ts';

/** What runs so far, so that it can be stopped at any time. */
interface Running { cms?: RunningCms; publisher?: Publisher; control?: Server; sites?: Server }

function sayWhere({ cmsPort, sitesPort }: Settings, home: Home, password: string | null): void {
  const signIn = password
    ? `Sign in as ${ADMINISTRATOR} with the password ${password}\n        This password is shown only now. A new one: npm run broadside -- password`
    : `Sign in as ${ADMINISTRATOR}. Password lost? A new one: npm run broadside -- password`;
  process.stdout.write(`
Write:  http://127.0.0.1:${cmsPort}/admin
        ${signIn}
Read:   http://localhost:${sitesPort}/ (all sites), http://us.localhost:${sitesPort}/, http://ct.localhost:${sitesPort}/, ...
Data:   ${home.root}
Stop with Ctrl-C.
`);
}

async function bringUp(running: Running, home: Home, settings: Settings, signal: AbortSignal): Promise<string | null> {
  await step('Compile the CMS', compileCms);
  // The panel takes longest, the first time; the CMS does not need it to begin with.
  const panel = buildPanel(signal);
  panel.catch(() => {});
  await step('Compile the theme', ensureTheme);
  const password = await startCmsByStep(home, (cms) => { running.cms = cms; });
  await step('Build the panel', () => panel);
  const reports = await step('Publish all sites', () => startPublisher(running, home, settings, signal));
  for (const site of reports) if (site.error !== null) process.stderr.write(`${site.code} was not published: ${site.error.en}\n`);
  running.sites = await serveSites(home.sites, settings.sitesPort, () => running.publisher?.status.lookedAt ?? null);
  return password;
}

/** From here on the sites follow the CMS by themselves. */
async function startPublisher(running: Running, home: Home, settings: Settings, signal: AbortSignal): Promise<SiteReport[]> {
  const folders = { out: home.sites, hosting: home.hosting };
  const deliveries = new Deliveries(folders, signal);
  const publisher = new Publisher({
    source: sourceOf(home, settings), out: home.sites, pictures: home.pictures, secrets: secretValues(home),
    addressOf: (code) => `http://${code}.localhost:${settings.sitesPort}/`, onRest: (ways) => deliveries.look(ways), elsewhere: (site, way) => deliveries.elsewhere(site, way),
  });
  running.publisher = publisher;
  const reports = await publisher.start();
  if (publisher.status.problem) throw new PlainError(publisher.status.problem.en);
  running.control = await serveControl({ publisher, out: home.sites, secret: openSecrets(home).control, more: deliveryRequests(folders, signal) }, settings.controlPort);
  return reports;
}

async function stop({ cms, publisher, control, sites }: Running): Promise<void> {
  for (const server of [sites, control]) {
    server?.closeAllConnections();
    server?.close();
  }
  await publisher?.stop();
  await cms?.stop();
}

/** `npm start`: everything, until Ctrl-C. */
export async function start(): Promise<void> {
  const started = performance.now();
  const settings = readSettings();
  const home = openHome();
  await needPort(settings.cmsPort, 'the CMS', 'BROADSIDE_CMS_PORT');
  await needPort(settings.sitesPort, 'the sites', 'BROADSIDE_SITES_PORT');
  await needPort(settings.controlPort, 'the publisher', 'BROADSIDE_CONTROL_PORT');
  // Ctrl-C may come twice, from the terminal and from npm: the second must not cut the first one's work short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  const interruption = new AbortController();
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => interruption.abort());
  const running: Running = {};
  try {
    const up = bringUp(running, home, settings, interruption.signal).then((password) => {
      process.stderr.write(`${publishedSites(home.sites).length} sites are live, ${seconds(performance.now() - started)} after the start.\n`);
      sayWhere(settings, home, password);
      return running.cms!.failed;
    });
    await Promise.race([up, interrupted]);
  } catch (error) {
    // Ctrl-C reaches the CMS too: its end may be felt here a moment before the signal is.
    await Promise.race([interrupted, sleep(200)]);
    if (!interruption.signal.aborted) throw error;
  } finally {
    interruption.abort();
    await stop(running);
  }
  process.exit(0);
}
