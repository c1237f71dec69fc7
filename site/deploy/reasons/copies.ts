import type { Sentence } from '@broadside/shared/publishing';

/* What a site's own address shows: each follows the address. */

export const showsOther = (code: string): Sentence => ({ en: `shows the site “${code}”`, es: `muestra el sitio “${code}”` });
/** @param looked when the copy last looked; ISO 8601 */
export const showsOlder = (there: number, here: number, looked: string): Sentence => ({
  en: `shows an older state (revision ${there}, here ${here}); it last looked at ${looked}`,
  es: `muestra un estado anterior (revisión ${there}, aquí ${here}); buscó novedades por última vez: ${looked}`,
});
export const saysTakenDown = (looked: string): Sentence => ({ en: `says that it was taken down; it last looked at ${looked}`, es: `dice que se retiró; buscó novedades por última vez: ${looked}` });
export const showsTheSame = (looked: string): Sentence => ({ en: `shows what is live here; it last looked at ${looked}`, es: `muestra lo que está en línea aquí; buscó novedades por última vez: ${looked}` });
export const notCompared = (reason: Sentence): Sentence => ({ en: `can't be compared: ${reason.en}`, es: `no se puede comparar: ${reason.es}` });
/** @param reason why the connection failed, as the end of a sentence */
export const notReached = (reason: Sentence): Sentence => ({ en: `can’t be reached: ${reason.en}`, es: `no responde: ${reason.es}` });
export const noDomain: Sentence = { en: 'has no web domain yet', es: 'todavía no tiene dominio' };
export const noReceipt: Sentence = { en: 'answers, but without a receipt of ours', es: 'responde, pero sin un recibo nuestro' };
export const leadsInside = (address: string): Sentence => ({ en: `leads to ${address}, which is not on the open internet`, es: `lleva a ${address}, que no está en la internet abierta` });
export const isNumber: Sentence = { en: 'is a number, not a name', es: 'es un número, no un nombre' };
export const answersLong: Sentence = { en: 'answers with something long', es: 'responde con algo demasiado largo' };
export const answersStatus = (status: number | undefined): Sentence => ({ en: `answers ${status}`, es: `responde ${status}` });
