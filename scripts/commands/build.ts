import { ensureTheme } from '@broadside/site/publisher';
import { publishFromCms } from '../publishing/from-cms.ts';
import { withCms } from '../publishing/with-cms.ts';
import { openHome } from '../state/home.ts';
import { readSettings } from '../state/settings.ts';
import { step } from '../steps.ts';
import { describeSite } from './publish.ts';

/** `npm run build [-- CODE ...]` */
export async function build(codes: string[]): Promise<void> {
  const home = openHome();
  const settings = readSettings();
  await step('Compile the theme', ensureTheme);
  const report = await withCms(home, settings, () => step('Write the sites', () => publishFromCms(home, settings, { codes, full: true })));
  process.stderr.write(`${report.sites.map(describeSite).join('\n')}\nThey are in ${home.sites}/<code>/current/.\n`);
  if (report.sites.some((site) => site.error !== null)) process.exitCode = 1;
}
