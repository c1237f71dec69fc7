import { describe, expect, it } from 'vitest';
import { contentTypes } from '@broadside/shared/content';
import { articlePoints, chapterPoints, firstSentence, rolePoints } from './board-points.ts';

const bodyOf = (...blocks: object[]) => ({ boardPoints: null, body: contentTypes.article.shape.body.parse(blocks) });
const text = (body: string) => ({ __component: 'blocks.text', body });
const steps = { __component: 'blocks.steps', steps: [{ title: 'Stop', text: 'Get away from the machine. Then look.' }, { title: 'Tell', text: 'Tell **somebody** who can act.' }] };

describe('the points of a sheet for the board', () => {
  it('are the headings of an article with the first sentence below each', () => {
    expect(articlePoints(bodyOf(text('Before.\n\n## Look\n\nLook at it for a whole minute. Then go on.\n\n## Say so')), 'en')).toEqual([
      { title: 'Look', text: 'Look at it for a whole minute.' }, { title: 'Say so', text: '' },
    ]);
  });

  it('are its paragraphs that begin in bold, where there are several', () => {
    const habits = '## Habits\n\n**Name the person.** She has a name and a job.\n\n**Ask.** People like to be asked.\n\n**Write it down.** Ink lasts longer than memory.';
    expect(articlePoints(bodyOf(text(habits)), 'en').map(({ title }) => title)).toEqual(['Name the person.', 'Ask.', 'Write it down.']);
  });

  it('are its steps, where it has steps', () => {
    expect(articlePoints(bodyOf(text('## Why\n\nBecause.'), steps), 'en').map(({ title }) => title)).toEqual(['Stop', 'Tell']);
  });

  it('are none for a short post', () => expect(articlePoints(bodyOf(), 'en')).toEqual([]));

  it('are never more than five', () => {
    expect(rolePoints({ boardPoints: null, duties: '1\n2\n3\n4\n5\n6' })).toHaveLength(5);
    expect(articlePoints(bodyOf(text('## A\n\n## B\n\n## C\n\n## D\n\n## E\n\n## F')), 'en')).toHaveLength(5);
  });

  const chapterOf = (fields: object) => contentTypes.toolkit.shape.chapters.parse([{ title: 'One', text: '## Why', checklists: [{ title: 'List', points: 'First\nSecond' }], ...fields }])[0]!;

  it('are what an editor wrote for it, before all else', () => {
    const boardPoints = '- Call us\n\n- Write it down';
    const all = [articlePoints({ ...bodyOf(steps), boardPoints }, 'en'), rolePoints({ boardPoints, duties: 'Teach' }), chapterPoints(chapterOf({ boardPoints }), 'en')];
    for (const points of all) expect(points.map((point) => point.text)).toEqual(['Call us', 'Write it down']);
    expect(rolePoints({ boardPoints: ' \n', duties: 'Teach' })).toHaveLength(1);
  });

  it('are a chapter’s first checklist', () => {
    const chapter = chapterOf({});
    expect(chapterPoints(chapter, 'en').map((point) => point.text)).toEqual(['First', 'Second']);
  });
});

it('takes no title for the end of a sentence', () => {
  expect(firstSentence('Mrs. Adeyemi called every home by 8:45. Nobody had asked.', 'en')).toBe('Mrs. Adeyemi called every home by 8:45.');
});
