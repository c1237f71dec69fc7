import type { Sentence } from '@broadside/shared/publishing';

/* Why a page, or what stands on it, can't be made. */

export const pageNotRendered = (path: string, status: number): Sentence => ({
  en: `The page ${path} could not be rendered (${status}).`,
  es: `No se pudo crear la página ${path} (${status}).`,
});
/** @param found what must not get out, in words; see canaries.ts */
export const pageHolds = (path: string, found: Sentence): Sentence => ({
  en: `The page ${path} contains ${found.en}. Nothing was published; take it out, and tell whoever looks after this installation.`,
  es: `La página ${path} contiene ${found.es}. No se publicó nada; quítelo y avise a quien cuida de esta instalación.`,
});
export const secretKey: Sentence = { en: 'one of the secret keys of this installation', es: 'una de las claves secretas de esta instalación' };
export const wordOfDraft = (word: string): Sentence => ({ en: `“${word}”, which belongs to a draft`, es: `“${word}”, que pertenece a un borrador` });
export const wordOfOther = (word: string, owner: string): Sentence => ({
  en: `“${word}”, which belongs to the site of “${owner}”`,
  es: `“${word}”, que pertenece al sitio de “${owner}”`,
});
/** @param more how many links more are broken */
export const linkBroken = (page: string, link: string, more: number): Sentence => {
  const hasPart = link.includes('#');
  const [others, otros] = more ? [` There are ${more} more like it.`, ` Hay ${more} más como este.`] : ['', ''];
  return {
    en: `On the page ${page} a link leads to ${link}, which is not there${hasPart ? ', or has no part of that name' : ''}. Mend the link, or bring back what it led to.${others}`,
    es: `En la página ${page} un enlace lleva a ${link}, que no existe${hasPart ? ' o no tiene una parte con ese nombre' : ''}. Corrija el enlace o recupere aquello a lo que llevaba.${otros}`,
  };
};
export const manyPagesGone = (lost: number, before: number): Sentence => ({
  en: `The site would lose ${lost} of its ${before} pages at once. If that is meant, publish it again and confirm it; if not, look at what was taken down last.`,
  es: `El sitio perdería de una vez ${lost} de sus ${before} páginas. Si eso es lo que se quiere, publíquelo otra vez y confírmelo; si no, mire qué se retiró por último.`,
});
export const fileGone = (name: string): Sentence => ({
  en: `The file “${name}” is no longer in the CMS. Upload it again, or take it out of the item that offers it.`,
  es: `El archivo “${name}” ya no está en el CMS. Súbalo de nuevo o quítelo del contenido que lo ofrece.`,
});
export const mediaGone = (name: string): Sentence => ({
  en: `“${name}” is no longer in the CMS. Upload it again, or take it out of the item that shows it, and save again.`,
  es: `“${name}” ya no está en el CMS. Súbalo de nuevo o quítelo del contenido que lo muestra, y guarde otra vez.`,
});
export const pictureGone = (name: string): Sentence => ({
  en: `The picture “${name}” is no longer in the CMS. Upload it again, or take it out of the item that shows it.`,
  es: `La imagen “${name}” ya no está en el CMS. Súbala de nuevo o quítela del contenido que la muestra.`,
});
/** @param said what the library for pictures says */
export const pictureUnreadable = (name: string, said: string): Sentence => ({
  en: `The picture “${name}” can't be read (${said}). Upload it again, as JPEG or PNG of less than 60 megapixels.`,
  es: `La imagen “${name}” no se puede leer (${said}). Súbala de nuevo como JPEG o PNG de menos de 60 megapíxeles.`,
});
export const mediaDamaged = (found: string, wanted: string): Sentence => ({
  en: `A picture or file came damaged (digest ${found} instead of ${wanted}). Try again.`,
  es: `Una imagen o un archivo llegó dañado (suma de control ${found} en lugar de ${wanted}). Inténtelo de nuevo.`,
});
export const picturesBrokenOff: Sentence = {
  en: 'Making new pictures was broken off for something more urgent. The next look follows.',
  es: 'La preparación de imágenes nuevas se interrumpió por algo más urgente. Se reanudará enseguida.',
};
/** @param said what the library for search says */
export const indexNotBegun = (said: string): Sentence => ({ en: `The search index could not be begun: ${said}`, es: `No se pudo empezar el índice de búsqueda: ${said}` });
export const indexRefusesPage = (path: string, said: string): Sentence => ({
  en: `The page ${path} could not be put into the search index: ${said}`,
  es: `No se pudo incluir la página ${path} en el índice de búsqueda: ${said}`,
});
export const indexNotMade = (said: string): Sentence => ({ en: `The search index could not be made: ${said}`, es: `No se pudo crear el índice de búsqueda: ${said}` });
export const indexLate: Sentence = {
  en: 'The search index was not made in five minutes. Publish again; if that does not help, restart Broadside.',
  es: 'El índice de búsqueda no se terminó en cinco minutos. Publique de nuevo; si no sirve, reinicie Broadside.',
};
