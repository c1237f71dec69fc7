import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentFiles, typeFiles } from '../../../testing/schema-files.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { ensureEditViews } from './ensure.ts';
import type { Configuration } from './configuration.ts';

let cms: TestCms;
beforeAll(async () => { cms = await startTestCms(); });
afterAll(() => cms.stop());

const serviceOf = (uid: string) => cms.strapi.plugin('content-manager').service(uid.startsWith('api::') ? 'content-types' : 'components');
const shown = (uid: string): Promise<Configuration> => serviceOf(uid).findConfiguration({ uid });
/** What an administrator does in the panel's "Configure the view". */
const change = (uid: string, part: Partial<Configuration>): Promise<unknown> => serviceOf(uid).updateConfiguration({ uid }, part);
/** What Strapi itself does whenever it starts, before ours. */
const syncLikeStrapi = async (): Promise<void> => {
  await cms.strapi.plugin('content-manager').service('components').syncConfigurations();
  await cms.strapi.plugin('content-manager').service('content-types').syncConfigurations();
};

const all = [...typeFiles().map((file) => ({ uid: `api::${file.name}.${file.name}`, ...file })), ...componentFiles().map((file) => ({ uid: file.name, ...file }))];

describe('the panel’s forms and lists', () => {
  it.each(all)('show every field of $uid with its label and hint, in the order of schema.json', async ({ uid, attributes }) => {
    const { metadatas, layouts } = await shown(uid);
    const said = Object.fromEntries(Object.keys(attributes).map((name) => [name, [metadatas[name]?.edit.label, metadatas[name]?.edit.description]]));
    expect(said).toEqual(Object.fromEntries(Object.entries(attributes).map(([name, { pluginOptions }]) => [name, [pluginOptions?.broadside?.label, pluginOptions?.broadside?.hint ?? '']])));
    expect(layouts.edit.flat().map(({ name }) => name)).toEqual(Object.entries(attributes).filter(([, { pluginOptions }]) => !pluginOptions?.broadside?.hidden).map(([name]) => name));
  });

  it('never make a row wider than the form', async () => {
    for (const { uid } of all) {
      const rows = (await shown(uid)).layouts.edit;
      expect(rows.filter((row) => row.reduce((sum, { size }) => sum + size, 0) > 12)).toEqual([]);
    }
  });

  it.each([
    ['article', ['title', 'owner', 'date'], 'date', 'DESC'],
    ['toolkit', ['title', 'owner', 'updatedAt'], 'updatedAt', 'DESC'],
    ['affiliate', ['name', 'state', 'domain'], 'name', 'ASC'],
  ])('list each %s by %j, sorted by %s %s', async (type, columns, sort, order) => {
    const { layouts, settings } = await shown(`api::${type}.${type}`);
    expect({ columns: layouts.list, ...settings }).toMatchObject({ columns, defaultSortBy: sort, defaultSortOrder: order });
  });

  it.each(typeFiles())('leave room beside the list of each $name for what Strapi adds', async ({ name }) => {
    expect((await shown(`api::${name}.${name}`)).layouts.list.length).toBeLessThanOrEqual(3);
  });

  it('name the item in the heading of its form and wherever it is chosen', async () => {
    const { settings, metadatas } = await shown('api::article.article');
    expect([settings.mainField, metadatas.topics?.edit.mainField]).toEqual(['title', 'title']);
    expect((await shown('text.link')).settings.mainField).toBe('words');
  });

  it('let nobody type over what the CMS fills in', async () => {
    const { metadatas } = await shown('edition.replacement');
    expect([metadatas.nationalHash?.edit.editable, metadatas.text?.edit.editable]).toEqual([false, true]);
  });

  it('are written once: after the next start of Strapi nothing differs', async () => {
    await syncLikeStrapi();
    expect(await ensureEditViews(cms.strapi)).toEqual([]);
  });

  it('come back when somebody changed them in the panel, and only those are written', async () => {
    const before = await shown('api::topic.topic');
    const { summary, ...others } = before.metadatas;
    await change('api::topic.topic', { metadatas: { ...others, summary: { ...summary!, edit: { ...summary!.edit, label: 'Abstract' } } } });
    expect((await shown('api::topic.topic')).metadatas.summary?.edit.label).toBe('Abstract');
    expect(await ensureEditViews(cms.strapi)).toEqual(['api::topic.topic']);
    expect(await shown('api::topic.topic')).toEqual(before);
  });

  it('cost a start less than 300 ms when nothing changed', async () => {
    const start = performance.now();
    await ensureEditViews(cms.strapi);
    expect(performance.now() - start).toBeLessThan(300);
  });
});
