// The first stage of every command. Runs on whatever Node the machine has, with nothing installed: plain JavaScript, no dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const PNPM = 'pnpm@12.21.0';
const stamp = join(root, 'node_modules', '.installed-from');

/** Says what is installed: the lockfile, and the system it was installed for. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** One plain sentence for what the package manager complains about; its own last line for what is not known. */
function reason(output) {
  if (/ENOSPC/.test(output)) return 'the disk is full. Make room and try again.';
  if (/EACCES|EPERM|EROFS/.test(output)) return `writing is not allowed in ${root} or in the package manager's own folders. Give yourself the right to write there.`;
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET|network/i.test(output)) return 'the package registry can\'t be reached. Is this machine connected?';
  return output.trim().split('\n').pop();
}

/** Installs what the lockfile names, unless that was done already. Its output is shown only when it fails. */
function install() {
  const target = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === target) return;
  const started = Date.now();
  process.stderr.write('Fetching what Broadside needs from the package registry (once) ... ');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['exec', '--yes', `--package=${PNPM}`, '--', 'pnpm', 'install', '--frozen-lockfile'], { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' }, maxBuffer: 64 * 1024 * 1024 });
  if (result.status !== 0) fail(`failed.\nThe packages could not be installed: ${reason((result.stdout || '') + (result.stderr || ''))}`);
  try {
    writeFileSync(stamp, target);
  } catch (error) {
    fail(`\n${root} can't be written (${error.code}). Give yourself the right to write there.`);
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Node 24 from the packages; on systems that have no such package, the one that runs this, if it is new enough. */
function nodePath() {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(`Broadside needs Node 22.18 or newer on this system; this is ${process.versions.node}.`);
}

install();
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
  // What Node compiled it need not compile at each start, in none of the processes: a command then takes a third less.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
};
const child = spawn(nodePath(), ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'broadside.ts'), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root, env });
// The child stops everything cleanly; this process only passes the wish on and waits.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));
