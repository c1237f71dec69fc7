import type { Sentence } from '@broadside/shared/publishing';

/* Why a bucket does not take a site. */

const missing: Sentence = { en: 'does not exist. Check “bucket” and “endpoint”', es: 'no existe. Revise “bucket” y “endpoint”' };

const refusals: Readonly<Record<number, Sentence>> = {
  301: { en: 'is in another region. Check “region” and “endpoint”', es: 'está en otra región. Revise “region” y “endpoint”' },
  400: { en: 'did not understand the request. Check “region” and “endpoint”', es: 'no entendió la petición. Revise “region” y “endpoint”' },
  401: { en: 'does not accept the key. Check “accessKeyId” and “secretAccessKey”', es: 'no acepta la clave. Revise “accessKeyId” y “secretAccessKey”' },
  403: {
    en: 'does not accept the key, or the key may not do this. Check “accessKeyId” and “secretAccessKey”, and give the key the rights to read, write, list and delete',
    es: 'no acepta la clave, o la clave no tiene permiso para esto. Revise “accessKeyId” y “secretAccessKey”, y dé a la clave permiso para leer, escribir, listar y borrar',
  },
  404: missing,
};

export const noBucket = (bucket: string): Sentence => ({ en: `The bucket “${bucket}” ${missing.en}.`, es: `El bucket “${bucket}” ${missing.es}.` });
/** @param said the store's own word for it, when it gives one */
export function bucketRefuses(bucket: string, status: number, said: string | undefined): Sentence {
  const reason = refusals[status] ?? { en: `answered ${status}. Try again later`, es: `respondió ${status}. Inténtelo más tarde` };
  const word = said ? ` (${said})` : '';
  return { en: `The bucket “${bucket}” ${reason.en}${word}.`, es: `El bucket “${bucket}” ${reason.es}${word}.` };
}
/** The end of a sentence that names the store. */
export const storeUnreachable: Sentence = { en: 'it can’t be reached. Check “endpoint” and the network', es: 'no se puede llegar. Revise “endpoint” y la red' };
