import { z } from 'zod';
import type { Sentence } from '../sentence.ts';

/**
 * What XML forbids or advises against, and so every feed and site map: control characters but tab and line ends, halves of a character, U+FFFE and U+FFFF.
 * Two of them mark the blanks in pages that sites share (site/src/store/blanks.ts): no editor's text can have one.
 */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const unshowableCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;
export const unshowable: Sentence = { en: 'contains an invisible character that can’t be shown', es: 'contiene un carácter invisible que no se puede mostrar' };

/** Text that people write: well-formed Unicode that can be shown. */
export const text = z.string().refine((value) => !unshowableCharacter.test(value), unshowable.en);

const notAnId: Sentence = { en: 'must be a document id', es: 'debe ser un identificador de contenido' };
/** Strapi's documentId: the same for all languages and both the draft and the published row of an item. */
export const documentId = z.string().regex(/^[a-z0-9]{24}$/, notAnId.en);

/** The languages that content is written in. English is the main one: every item exists in it or is only Spanish. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];
export const mainLocale: Locale = 'en';

const notACode: Sentence = { en: 'must be two small letters, for example "ct"', es: 'deben ser dos letras minúsculas, por ejemplo “ct”' };
/** Two small letters: `us` for the national office, otherwise a state or `dc`. */
export const affiliateCode = z.string().regex(/^[a-z]{2}$/, notACode.en);
export const nationalCode = 'us';

/** An uploaded file as it leaves the CMS. Its bytes are found by their digest, so that they are worked once, whoever shows them. */
export const media = z.object({
  id: documentId,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: text.min(1),
  mime: z.string().min(1),
  /** In bytes. */
  size: z.number().int().nonnegative(),
  /** In pixels; null for what is no picture. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  alt: text.nullable(),
  caption: text.nullable(),
  /** Where the eye should rest when the picture is cropped, in percent from the left and the top. */
  focalPoint: z.object({ x: z.number(), y: z.number() }).nullable(),
});
export type Media = z.infer<typeof media>;

/** The last part of a page's address: small letters, digits and hyphens. Narrower than Strapi's `uid` fields: a dot could name a file or another folder. */
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What our own checks say of a value; all else that is wrong, zod says. */
export const ourExpectations: readonly Sentence[] = [unshowable, notAnId, notACode];
