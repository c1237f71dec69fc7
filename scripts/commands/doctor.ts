import { checks, type Finding } from '../doctor/checks.ts';
import { openHome } from '../state/home.ts';
import { readSettings } from '../state/settings.ts';

const mark = { well: 'ok  ', note: 'note', wrong: 'MEND' } as const;

const describe = (finding: Finding): string => `${mark[finding.state]}  ${finding.what}${finding.todo ? `\n      ${finding.todo}` : ''}`;

/** `doctor`: looks at everything an installation stands on, and says what to do about what is wrong. */
export async function doctor(): Promise<void> {
  const context = { home: openHome(), settings: readSettings() };
  let wrong = 0;
  for (const check of checks) {
    for (const finding of await check(context)) {
      process.stdout.write(`${describe(finding)}\n`);
      if (finding.state === 'wrong') wrong += 1;
    }
  }
  process.stdout.write(wrong ? `\n${wrong} ${wrong === 1 ? 'thing needs' : 'things need'} mending.\n` : '\nAll is well.\n');
  if (wrong) process.exitCode = 1;
}
