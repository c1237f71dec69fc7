import { measureCalmly, type Verdict } from '../lighthouse/measure.ts';
import { toTable, writeReport } from '../lighthouse/report.ts';
import { useScratchFolderUntilStopped } from '../state/scratch.ts';
import { step } from '../steps.ts';
import { launchBrowser } from '../testing/browser.ts';
import { DemonstrationSites } from '../testing/demonstration-sites.ts';
import { freePort } from '../testing/installation.ts';
import { kindsOfPages } from '../testing/kinds-of-pages.ts';

/** `npm run broadside -- lighthouse ct`: what Lighthouse says of each kind of page of a demonstration site, written to docs/lighthouse.md unless only some are named. */
export async function lighthouse(code = 'ct', { page: named }: { page?: string[] }): Promise<void> {
  useScratchFolderUntilStopped('lighthouse');
  const sites = new DemonstrationSites();
  const port = await freePort();
  const verdicts = new Map<string, Verdict>();
  try {
    await step(`Make the demonstration site "${code}"`, () => sites.start([code]));
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    try {
      for (const path of named ?? kindsOfPages) verdicts.set(path, await step(path, () => measureCalmly(sites.url(code, path), port)));
    } finally {
      await browser.close();
    }
  } finally {
    await sites.stop();
  }
  process.stdout.write(`${toTable(verdicts)}\n`);
  if (!named) writeReport(code, verdicts);
}
