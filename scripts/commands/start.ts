import { once } from 'node:events';
import { seconds, step } from '../steps.ts';
import { buildPanel, compileCms } from '../cms/build-cms.ts';
import { ADMINISTRATOR } from '../cms/first-start.ts';
import { startCmsByStep } from '../cms/start-by-step.ts';
import { ensureTheme } from '@broadside/site/publisher';
import { serveSites } from '../serve/sites.ts';
import { publishedSites } from '../serve/index-page.ts';
import { openHome, type Home } from '../state/home.ts';
import { needPort } from '../state/ports.ts';
import { readSettings, type Settings } from '../state/settings.ts';
import { publishFromCms } from '../publishing/from-cms.ts';

function sayWhere({ cmsPort, sitesPort }: Settings, home: Home, password: string | null): void {
  const signIn = password
    ? `Sign in as ${ADMINISTRATOR} with the password ${password}\nThis password is shown only now.`
    : `Sign in as ${ADMINISTRATOR}. A new password: npm run broadside -- password`;
  process.stdout.write(`
Write:  http://127.0.0.1:${cmsPort}/admin
${signIn.replace('\n', '\n        ').replace(/^/, '        ')}
Read:   http://localhost:${sitesPort}/ (all sites), http://us.localhost:${sitesPort}/, http://ct.localhost:${sitesPort}/, ...
Data:   ${home.root}
Stop with Ctrl-C.
`);
}

/** `npm start`: everything, until Ctrl-C. */
export async function start(): Promise<void> {
  const started = performance.now();
  const settings = readSettings();
  const home = openHome();
  await needPort(settings.cmsPort, 'the CMS', 'BROADSIDE_CMS_PORT');
  await needPort(settings.sitesPort, 'the sites', 'BROADSIDE_SITES_PORT');
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await step('Compile the CMS', compileCms);
  await step('Build the panel', buildPanel);
  await step('Compile the theme', ensureTheme);
  const { cms, password } = await startCmsByStep(home);
  const report = await step('Publish all sites', () => publishFromCms(home, settings, {}));
  const server = await serveSites(home.sites, settings.sitesPort);
  for (const site of report.sites) if (site.error) process.stderr.write(`${site.code} was not published: ${site.error}\n`);
  process.stderr.write(`${publishedSites(home.sites).length} sites are live, ${seconds(performance.now() - started)} after the start.\n`);
  sayWhere(settings, home, password);
  const crashed = cms.ended.then((lines) => `The CMS stopped by itself. The last lines of ${home.log}:\n${lines}\n`);
  const crash = await Promise.race([interrupted.then(() => null), crashed]);
  server.closeAllConnections();
  server.close();
  await cms.stop();
  if (crash) process.stderr.write(crash);
  process.exit(crash ? 1 : 0);
}
