import { nationalCode } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import type { Template } from '../../src/store/index.ts';
import { secretKey, wordOfDraft, wordOfOther } from '../reasons/pages.ts';

/** A word that anyone may put into a draft, or into one state's text, to see that it never gets out: `broadside-canary-draft`, `broadside-canary-ct`. */
const marker = /broadside-canary-([a-z]+)/gi;

/** What texts hold that not every site may have. */
interface Marked { hasSecret: boolean; markers: readonly string[] }

function markedIn(texts: readonly string[], secrets: readonly string[]): Marked {
  return {
    hasSecret: texts.some((text) => secrets.some((secret) => text.includes(secret))),
    markers: texts.flatMap((text) => text.match(marker) ?? []),
  };
}

function forbiddenIn({ hasSecret, markers }: Marked, code: string): Sentence | null {
  if (hasSecret) return secretKey;
  for (const word of markers) {
    const owner = word.split('-').at(-1)!.toLowerCase();
    if (owner !== code && owner !== nationalCode) return owner === 'draft' ? wordOfDraft(word) : wordOfOther(word, owner);
  }
  return null;
}

/** Looks for what must never be on a site: a marker of a draft or of another affiliate, or one of our own secrets. */
export class Canaries {
  readonly #secrets: readonly string[];
  /** What sites share is looked through once. */
  readonly #known = new WeakMap<Template, Marked>();

  constructor(secrets: readonly string[]) { this.#secrets = secrets; }

  /**
   * @param own what the site itself puts in
   * @returns what was found, in words for an editor; null when all is well. A secret is never repeated.
   */
  find(template: Template, own: readonly string[], code: string): Sentence | null {
    return forbiddenIn(this.#markedIn(template), code) ?? forbiddenIn(markedIn(own, this.#secrets), code);
  }

  #markedIn(template: Template): Marked {
    // Each byte as a character: what is looked for is plain ASCII, and feeds are large.
    const marked = this.#known.get(template) ?? markedIn(template.pieces.map((piece) => piece.toString('latin1')), this.#secrets);
    this.#known.set(template, marked);
    return marked;
  }
}
