import { type Content, mainLocale, translatedWords, type TypeName } from '@broadside/shared/content';

/** One language of an item: as it was published until now, and as it is to be. */
export interface Step { locale: string; before: Content[TypeName] | null; now: Content[TypeName] }

type Translated = Content['article'];

const hasTranslation = (content: Content[TypeName]): content is Translated => 'translation' in content;

/** Whether the words that are translated are others than before. A text that is published for the first time has no translation that could be behind. */
const hasNewWords = (type: TypeName, { before, now }: Step): boolean => before !== null && translatedWords(type, before) !== translatedWords(type, now);

const behindSince = (content: Content[TypeName] | null): string | null => (content && hasTranslation(content) ? (content.translation?.changed ?? null) : null);

/**
 * Since when a translation is behind its English: from the first publication of other English words until it is published itself,
 * and beyond if its editor says that it is only mended.
 */
function changedOn(type: TypeName, translation: Step, english: Step | undefined, isPublished: boolean, instant: string): string | null {
  const since = behindSince(translation.before) ?? (english && hasNewWords(type, english) ? instant : null);
  const isOnlyMended = hasTranslation(translation.now) && translation.now.translation?.behind === true;
  // Languages may be published all at once, also those that nobody worked on.
  const isCaughtUp = isPublished && !isOnlyMended && (!english || hasNewWords(type, translation));
  return isCaughtUp ? null : since;
}

/**
 * The content of a translation with what the ledger knows of it: since when its English says something else.
 * @param english the English text, if it was published in the same step
 * @param isPublished whether the translation itself was published just now
 */
export function withTranslationState(type: TypeName, translation: Step, english: Step | undefined, isPublished: boolean, instant: string): Content[TypeName] {
  const { locale, now } = translation;
  if (locale === mainLocale || !hasTranslation(now)) return now;
  const changed = changedOn(type, translation, english, isPublished, instant);
  if (!now.translation && changed === null) return now;
  return { ...now, translation: { checkedBy: null, behind: null, ...now.translation, changed } } as Content[TypeName];
}
