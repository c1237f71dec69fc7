import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliverAlone } from '../deliver-alone.ts';
import { liveSite } from '../live-site.ts';
import { hostingOf } from '../settings-file.ts';

// A process of its own that delivers Connecticut's site, and stays in the middle of it until a file says that it may go on.
const home = process.argv[2]!;
const folder = join(home, 'hosting');

function waitInTheMiddle(): void {
  writeFileSync(join(home, 'begun'), '');
  while (!existsSync(join(home, 'go-on'))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

await deliverAlone({
  folder, code: 'ct', hosting: hostingOf(folder, 'ct')!, signal: new AbortController().signal,
  site: () => {
    waitInTheMiddle();
    return liveSite(join(home, 'sites'), 'ct');
  },
});
