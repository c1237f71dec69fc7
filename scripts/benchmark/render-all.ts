// A process of its own, so that its peak memory is its own: publishes all sites from a snapshot file and prints what it took.
import { resourceUsage } from 'node:process';
import { Originals, originalsIn, publish, readSnapshotFile } from '@broadside/site/publisher';

const [file = '', out = '', pictures = ''] = process.argv.slice(2);
const started = performance.now();
const snapshot = await readSnapshotFile(file, new Originals(originalsIn(pictures)));
const read = performance.now();
const report = await publish({ snapshot, out, pictures, full: true });
const errors = report.sites.flatMap((site) => site.error ?? []);
if (errors.length) throw new Error(errors[0]);
process.stdout.write(JSON.stringify({
  pages: report.sites.reduce((sum, site) => sum + site.rendered, 0),
  sites: report.sites.length,
  readSeconds: (read - started) / 1000,
  seconds: (performance.now() - read) / 1000,
  // Kilobytes on Linux and macOS alike: libuv converts.
  megabytes: resourceUsage().maxRSS / 1024,
}));
