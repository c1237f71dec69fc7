import type { Attribute } from './state-field.ts';

/** What a color's field is called among the kinds of fields that the panel can show. */
export const COLOR = 'broadside-color';

const HEX = '^#[0-9a-fA-F]{6}$';

/** Whether a field holds a color. */
export const isColor = ({ type, regex }: Attribute): boolean => type === 'string' && String(regex).replace(/^\/|\/$/g, '') === HEX;
