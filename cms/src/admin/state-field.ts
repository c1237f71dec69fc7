import { ownerCodes } from '@broadside/shared/content';

/** A field of a form, as far as we look at it. */
export interface Attribute {
  type: string;
  regex?: string | RegExp;
  unique?: boolean;
  minLength?: number;
  maxLength?: number;
  enum?: string[];
  pluginOptions?: { broadside?: { startsPanel?: boolean } };
}

const TWO_LETTERS = '^[a-z]{2}$';

/** Whether a field holds a state's two letters. An affiliate's own code is typed: there it is new. */
export const isState = ({ type, regex, unique }: Attribute): boolean => type === 'string' && String(regex).replaceAll('/', '') === TWO_LETTERS && !unique;

/** The same field as a choice among the states by their names. What is stored stays two letters. */
export const asChoice = ({ minLength: _least, maxLength: _most, ...attribute }: Attribute): Attribute => ({ ...attribute, type: 'enumeration', enum: [...ownerCodes] });
