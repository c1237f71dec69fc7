import type { Sentence } from '@broadside/shared/publishing';

/* Why the CMS can't be read. */

export const cmsUnreachable = (url: string, cause: string): Sentence => ({
  en: `The CMS at ${url} can't be reached (${cause}). Is it running? "npm start" starts it.`,
  es: `No se puede contactar con el CMS en ${url} (${cause}). ¿Está en marcha? “npm start” lo inicia.`,
});
export const cmsRefusesToken = (url: string): Sentence => ({
  en: `The CMS at ${url} does not accept the token for reading. Check it under Settings, API tokens; "npm run broadside -- doctor" says more.`,
  es: `El CMS en ${url} no acepta la clave de lectura. Revísela en Ajustes, Tokens de API; “npm run broadside -- doctor” dice más.`,
});
export const cmsOther = (url: string, path: string): Sentence => ({
  en: `The CMS at ${url} does not understand the question ${path}. Update Broadside on both sides.`,
  es: `El CMS en ${url} no entiende la pregunta ${path}. Actualice Broadside en ambos lados.`,
});
export const cmsFailed = (url: string, path: string, status: number): Sentence => ({
  en: `The CMS at ${url} answered ${status} to ${path}. Nothing was published; try again, or look into its log.`,
  es: `El CMS en ${url} respondió ${status} a ${path}. No se publicó nada; inténtelo de nuevo o mire su registro.`,
});
export const cmsBrokeOff = (url: string): Sentence => ({
  en: `The answer of the CMS at ${url} broke off in the middle. Nothing was published; try again.`,
  es: `La respuesta del CMS en ${url} se cortó a la mitad. No se publicó nada; inténtelo de nuevo.`,
});
export const noCms = (url: string): Sentence => ({
  en: `${url} is no Broadside CMS: it has no published content to give. Check the address.`,
  es: `${url} no es un CMS de Broadside: no tiene contenido publicado que dar. Revise la dirección.`,
});
export const lookBrokenOff: Sentence = {
  en: 'Looking at the CMS was broken off for something more urgent. The next look follows.',
  es: 'La consulta al CMS se interrumpió por algo más urgente. Se repetirá enseguida.',
};
