import type { Sentence } from '@broadside/shared/publishing';

/* What becomes of a site whose affiliate is not published. */

export const notPublished = (code: string): Sentence => ({
  en: `There is no published affiliate "${code}".`,
  es: `No hay ninguna afiliada publicada “${code}”.`,
});
export const notAmong = (unknown: readonly string[], known: readonly string[]): Sentence => ({
  en: `There is no published affiliate "${unknown.join('", "')}". There are: ${known.join(', ') || 'none yet'}.`,
  es: `No hay ninguna afiliada publicada “${unknown.join('”, “')}”. Hay: ${known.join(', ') || 'ninguna todavía'}.`,
});
export const nationalStays: Sentence = {
  en: 'The national office’s own affiliate is no longer published in the CMS. All sites rest on it, so its site stays as it was. Publish the affiliate again.',
  es: 'La afiliada de la propia Oficina nacional ya no está publicada en el CMS. Todos los sitios se apoyan en ella, y por eso su sitio queda como estaba. Vuelva a publicarla.',
};
export const closed: Sentence = {
  en: 'Its affiliate is no longer published in the CMS, so visitors are told that the site is gone. Publish the affiliate again to bring it back.',
  es: 'Su afiliada ya no está publicada en el CMS, y a los visitantes se les dice que el sitio ya no existe. Vuelva a publicar la afiliada para recuperarlo.',
};
export const unmentioned: Sentence = {
  en: 'The CMS says nothing of this affiliate: perhaps an older backup was put back, or the affiliate can’t be read. Its site stays as it was, and nothing that is published or taken down reaches it. Publish the affiliate again in the CMS.',
  es: 'El CMS no dice nada de esta afiliada: quizá se recuperó una copia de seguridad anterior, o la afiliada no se puede leer. Su sitio queda como estaba, y no le llega nada de lo que se publica o se retira. Vuelva a publicar la afiliada en el CMS.',
};
