import type { Sentence } from '@broadside/shared/publishing';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 80;

/** The first parts of addresses that a site needs for itself. A page stands at the top of a site, so it would take the place of one of them. */
const reserved = new Set([
  'es', '404', '410', 'contact', 'glossary', 'subscribe', 'states', 'toolkits', 'classifications', 'articles', 'resources', 'events', 'awards', 'actions', 'topics',
  'media', 'files', 'brand', '_astro', 'feed', 'sitemap', 'robots', 'withdrawn', 'saved', 'jobs', 'search', 'styleguide', 'accessibility', 'calendar',
]);

const kept = (slug: string): Sentence => ({
  en: `The web address “${slug}” is kept for another part of every site. Choose another in “Web address”.`,
  es: `La dirección web “${slug}” está reservada para otra parte de cada sitio. Elija otra en ${inSpanish('Web address')}.`,
});
const notPlain = (slug: string): Sentence => ({
  en: `The web address “${slug}” cannot be used. Write only small letters from a to z, digits, and single hyphens between them in “Web address”, for example “sick-days”.`,
  es: `La dirección web “${slug}” no se puede usar. Escriba en ${inSpanish('Web address')} solo letras minúsculas de la a a la z sin tildes, cifras y un solo guion entre ellas, por ejemplo “sick-days”.`,
});
const tooLong = (slug: string): Sentence => ({
  en: `The web address “${slug}” has ${slug.length} characters. Shorten it to ${longest} at most in “Web address”.`,
  es: `La dirección web “${slug}” tiene ${slug.length} caracteres. Redúzcala a ${longest} como máximo en ${inSpanish('Web address')}.`,
});

/** An address that can be read out on the telephone, and that no server or file system reads otherwise. */
export const addressIsPlain: Rule = ({ type, item }) => {
  const slug = item.slug as string | null | undefined;
  if (!slug) return;
  // Before the spelling: “_astro” is both, and this says more.
  if (type === 'page' && reserved.has(slug)) refuseField(['slug'], kept(slug));
  if (!plain.test(slug)) refuseField(['slug'], notPlain(slug));
  if (slug.length > longest) refuseField(['slug'], tooLong(slug));
};
