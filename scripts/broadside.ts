import { Command } from 'commander';
import { PublishError, systemReason } from '@broadside/site/errors';
import { PlainError } from './state/plain-error.ts';

const program = new Command('npm run broadside --').description('One newsroom, fifty-two branded sites.').showHelpAfterError();
/** A command's code is loaded when it runs: help and errors come at once. */
const later = <A extends unknown[]>(load: () => Promise<(...args: A) => unknown>) => async (...args: A): Promise<void> => { await (await load())(...args); };
const example = (text: string): string => `\nExample:\n  ${text}`;

program.command('start').description('Start everything: the CMS, all sites. Stop with Ctrl-C.').addHelpText('after', example('npm start')).action(later(async () => (await import('./commands/start.ts')).start));

program.command('publish [codes...]').description('Make sites from what is published in the running CMS, or from a snapshot file.')
  .option('--all', 'all sites (the default when no code is given)')
  .option('--snapshot <file>', 'from this snapshot file; needs no CMS')
  .option('--at <instant>', 'as the sites are to look at this time, for example 2026-12-01T08:00:00-05:00')
  .option('--out <folder>', 'into <folder>/<code>/current/ instead of the state folder')
  .option('--full', 'write every file anew, whatever is live')
  .option('--pages-only', 'leave out what follows the pages: search indexes and share cards')
  .option('--confirm-removal', 'go on although a site loses many pages at once')
  .option('--json', 'print one JSON object on standard output and nothing else there')
  .addHelpText('after', example('npm run broadside -- publish ct ny\n  npm run broadside -- publish --all --snapshot content.ndjson --out public')).action(later(async () => (await import('./commands/publish.ts')).publishCommand));

program.command('rollback <code> [release]').description('Show an earlier release of a site, without CMS or rendering, and stay there until someone publishes on purpose.')
  .option('--list', 'only say which releases are kept').option('--never <reason>', 'mark the release as one that must never be shown again, with the reason')
  .addHelpText('after', example('npm run broadside -- rollback ct\n  npm run broadside -- rollback ct 12\n  npm run broadside -- rollback ct 13 --never "It named a child"')).action(later(async () => (await import('./commands/rollback.ts')).rollback));
program.command('verify [codes...]').description('Prove that live releases are as they were made: every file, by its digest.').option('--release <number>', 'this release of one site instead of the live one')
  .addHelpText('after', example('npm run broadside -- verify ct')).action(later(async () => (await import('./commands/verify.ts')).verify));

program.command('snapshot').description('Save everything published, with its pictures, to one file.')
  .requiredOption('--out <file>', 'where to save it').option('--affiliate <code>', 'only what this affiliate’s site needs')
  .addHelpText('after', example('npm run broadside -- snapshot --out ct.ndjson --affiliate ct')).action(later(async () => (await import('./commands/snapshot.ts')).snapshot));

program.command('deploy <affiliate>').description('Bring the live site to where visitors find it: a folder, a ZIP file, a bucket, a server by SFTP or rsync.')
  .option('--set <setting=value...>', 'say where it goes and how to get in; the value “-” is read from standard input, for passwords')
  .option('--show', 'show where it goes, without secrets').option('--test', 'only try whether it could be delivered there').option('--replace', 'take the place of files that Broadside did not put there')
  .option('--zip <file>', 'write one ZIP file, whatever is set').option('--nginx', 'print the configuration of nginx for this site')
  .option('--base <folder>', 'for --zip and --nginx: for this folder of the domain, for example /ct/').option('--web-server <kind>', 'for --zip: what will serve it (apache, netlify, cloudflare, github, nginx, plain)')
  .addHelpText('after', example('npm run broadside -- deploy ct --set way=sftp server=ftp.example.org user=ct folder=public_html password=-\n  npm run broadside -- deploy ct\n  npm run broadside -- deploy ct --zip ct.zip --base /union/')).action(later(async () => (await import('./commands/deploy.ts')).deploy));

program.command('copy <affiliate>').description('Make your own copy of one affiliate’s site from its CMS elsewhere, or from a snapshot file, and deliver it.')
  .option('--cms <address>', 'the CMS, for example https://cms.example.org').option('--token-file <file>', 'the file with the token that may read this affiliate’s content')
  .option('--snapshot <file>', 'from this file instead; needs no network').option('--out <folder>', 'into this folder, which your web server serves; else as “deploy” is set up').option('--web-server <kind>', 'for --out: what will serve it (apache, netlify, cloudflare, github, nginx, plain)').option('--every <time>', 'go on, and look again after this time, for example 5m or 1h')
  .addHelpText('after', example('npm run broadside -- copy ct --cms https://cms.example.org --token-file token.txt --out /var/www/ct --every 5m')).action(later(async () => (await import('./commands/copy.ts')).copy));

program.command('copies').description('Ask each published site’s web address which release it shows.').option('--json', 'print one JSON list on standard output')
  .addHelpText('after', example('npm run broadside -- copies')).action(later(async () => (await import('./commands/copies.ts')).copies));

program.command('build [codes...]').description('Compile the theme, read the CMS (starting it if need be) and write the sites.').addHelpText('after', example('npm run build -- ct ny')).action(later(async () => (await import('./commands/build.ts')).build));
program.command('dev [code]').description('Work on the theme: Astro’s own server with hot reload, on a snapshot.').addHelpText('after', example('npm run dev -- ct')).action(later(async () => (await import('./commands/dev.ts')).dev));
program.command('doctor').description('Check ports, Node, disk, database, ledger and tokens, and say what to do.').addHelpText('after', example('npm run broadside -- doctor')).action(later(async () => (await import('./commands/doctor.ts')).doctor));
program.command('password [email]').description('Give an administrator a new random password and show it once.').addHelpText('after', example('npm run broadside -- password admin@example.org')).action(later(async () => (await import('./commands/password.ts')).password));
program.command('model').description('Write the shared content model anew from the CMS’s schemas.').option('--check', 'only say whether it is up to date').addHelpText('after', example('npm run broadside -- model')).action(later(async () => (await import('./commands/model.ts')).model));
program.command('bench [parts...]').description('Measure publishing on this machine, beside Hugo and plain Astro: compare, growth, pictures, demonstration, pull; all, written to docs/benchmark.md, when no part is named.').addHelpText('after', example('npm run bench\n  npm run bench -- pictures')).action(later(async () => (await import('./commands/bench.ts')).bench));
program.command('lighthouse [affiliate]').description('Let Lighthouse judge each kind of page of a demonstration site as on a phone, and write docs/lighthouse.md.').option('--page <path...>', 'only these pages; writes nothing')
  .addHelpText('after', example('npm run broadside -- lighthouse ct\n  npm run broadside -- lighthouse ny --page / /toolkits/')).action(later(async () => (await import('./commands/lighthouse.ts')).lighthouse));
program.command('test [parts...]').description('Run the tests: types, lint, unit, cms, sites, browser when no part is named; and long, which tries hundreds of random histories and kills.').addHelpText('after', example('npm test\n  npm test -- unit')).action(later(async () => (await import('./commands/test.ts')).test));

try {
  await program.parseAsync();
} catch (error) {
  const isPlain = error instanceof PlainError || error instanceof PublishError;
  process.stderr.write(`${isPlain ? error.message : (systemReason(error)?.en ?? (error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
