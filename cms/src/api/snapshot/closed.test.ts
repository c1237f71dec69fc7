import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTombstone } from '@broadside/shared/content';
import { takeIn } from '@broadside/shared/view';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  for (const right of ['everything', 'ct', 'ny']) tokens[right] = await cms.token('read', right);
});
afterAll(() => cms.stop());

const affiliate = (code: string) => ({ name: `Union of ${code}`, shortName: code, code, owner: code, state: code, brand: { primary: '#12356b', accent: '#b3261e' }, contact: { phone: '+1 555 0100' }, languages: 'en' });

/** The codes of the affiliates that a reader is told are gone. */
async function goneFor(reader: string, query = ''): Promise<string[]> {
  const { lines } = await askSnapshot(cms, tokens[reader]!, query);
  return lines.flatMap((line) => (isTombstone(line) && line.code !== undefined ? [line.code] : []));
}

describe('an affiliate that was taken down', () => {
  it('is named by its letters in a whole snapshot and in what changed, to those who could see it', async () => {
    const id = await content.createPublished('affiliate', affiliate('ct'));
    await content.createPublished('affiliate', affiliate('ny'));
    const { header } = await askSnapshot(cms, tokens.everything!);
    await content.unpublish('affiliate', id);
    for (const reader of ['everything', 'ct']) expect(await goneFor(reader)).toEqual(['ct']);
    expect(await goneFor('everything', `?since=${header.cursor}`)).toEqual(['ct']);
    expect(await goneFor('ny')).toEqual([]);
    await content.publish('affiliate', id);
    expect(await goneFor('everything')).toEqual([]);
  });

  it('is named also when it was deleted', async () => {
    await content.delete('affiliate', await content.createPublished('affiliate', affiliate('me')));
    expect(await goneFor('everything')).toEqual(['me']);
  });

  it('is the same for a reader who follows the changes as for one who reads all', async () => {
    const before = await askSnapshot(cms, tokens.everything!);
    const known = { entries: new Map(), removed: new Map() };
    takeIn(known, before.lines);
    await content.unpublish('affiliate', await content.createPublished('affiliate', affiliate('vt')));
    takeIn(known, (await askSnapshot(cms, tokens.everything!, `?since=${before.header.cursor}`)).lines);
    const whole = { entries: new Map(), removed: new Map() };
    takeIn(whole, (await askSnapshot(cms, tokens.everything!)).lines);
    expect(known).toEqual(whole);
  });
});
