import { describe, expect, it } from 'vitest';
import { problemsOf, text, topic } from './index.ts';

const invisible = ['\u0000', '\u0008', '\u000B', '\u000C', '\u001F', '\u007F', '\u0086', '\u0087', '\u0091', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\uDC00\uD800'];
const visible = ['', 'tab\there', 'two\r\nlines', 'José', '🩺 nurses', '\u00A0', 'family: 👩‍👧', '\u{10FFFF}'];

describe('text', () => {
  it.each(invisible.map((one) => [JSON.stringify(one), one]))('refuses %s, with which a feed could not be read', (_, character) => {
    expect(text.safeParse(`a${character}b`).success).toBe(false);
  });
  it.each(visible.map((one) => [JSON.stringify(one), one]))('takes %s', (_, value) => {
    expect(text.safeParse(value).success).toBe(true);
  });
  it('is what the fields of a type hold; the refusal says what is wrong', () => {
    const problems = problemsOf(topic.safeParse({ title: 'a\u000Bb' }, { reportInput: true }).error!);
    expect(problems).toContainEqual({ path: 'title', expected: { en: 'contains an invisible character that can’t be shown', es: 'contiene un carácter invisible que no se puede mostrar' } });
  });
});
