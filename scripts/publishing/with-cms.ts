import { compileCms } from '../cms/build-cms.ts';
import { startCmsByStep } from '../cms/start-by-step.ts';
import type { Home } from '../state/home.ts';
import { isFree } from '../state/ports.ts';
import type { Settings } from '../state/settings.ts';
import { step } from '../steps.ts';

/** Does something with a running CMS: the one that runs already, or one that is started for it and stopped again. */
export async function withCms<T>(home: Home, settings: Settings, work: () => Promise<T>): Promise<T> {
  if (!(await isFree(settings.cmsPort))) return work();
  await step('Compile the CMS', compileCms);
  let stop = async (): Promise<void> => {};
  try {
    await startCmsByStep(home, (cms) => { stop = () => cms.stop(); });
    return await work();
  } finally {
    await stop();
  }
}
