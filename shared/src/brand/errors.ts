import type { Sentence } from '../sentence.ts';

/**
 * A brand colour cannot be read as a colour, or cannot be printed on.
 * The sentence is meant for the person who typed the colour: what happened, and what to do.
 */
export class BrandColorError extends Error {
  override readonly name = 'BrandColorError';
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
