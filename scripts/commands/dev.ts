import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nationalCode } from '@broadside/shared/content';
import { originalsIn } from '@broadside/site/publisher';
import { withCms } from '../publishing/with-cms.ts';
import { openHome, projectRoot } from '../state/home.ts';
import { readSettings } from '../state/settings.ts';
import { snapshot } from './snapshot.ts';

/** `npm run dev [-- CODE]`: Astro's own server with hot reload. Delete the snapshot file to work on newer content. */
export async function dev(code: string = nationalCode): Promise<void> {
  const home = openHome();
  const file = join(home.root, 'dev.ndjson');
  if (!existsSync(file)) await withCms(home, readSettings(), () => snapshot({ out: file }));
  process.stderr.write(`Content: ${file}; delete it to take newer content.\n`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BROADSIDE_DEV_SNAPSHOT: file, BROADSIDE_DEV_ORIGINALS: originalsIn(home.pictures), BROADSIDE_DEV_SITE: code };
  const site = join(projectRoot, 'site');
  const child = spawn(process.execPath, [join(site, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev'], { cwd: site, stdio: 'inherit', env });
  // Ctrl-C reaches Astro by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((resolve) => { child.on('exit', (exit) => resolve(exit ?? 0)); });
}
