import type { Sentence } from '@broadside/shared/publishing';

/* What came of bringing a site somewhere, and why it was not brought. */

export const delivered = (place: Sentence): Sentence => ({ en: `Delivered to ${place.en}.`, es: `Entregado en ${place.es}.` });
export const writingWorks = (place: Sentence): Sentence => ({ en: `Writing to ${place.en} works.`, es: `Se puede escribir en ${place.es}.` });
export const inBucket = (bucket: string, folder: string): Sentence => ({
  en: `the bucket “${bucket}”${folder && `, folder ${folder}`}`,
  es: `el bucket “${bucket}”${folder && `, carpeta ${folder}`}`,
});
export const onServer = (server: string, folder: string): Sentence => ({ en: `${server}, folder ${folder}`, es: `${server}, carpeta ${folder}` });
export const stoppedBefore: Sentence = {
  en: 'It was stopped before its end. The next delivery goes on from there.',
  es: 'Se detuvo antes de terminar. La próxima entrega seguirá desde ahí.',
};
/** @param said what was thrown, in English: nobody foresaw it */
export const failed = (said: string): Sentence => ({ en: `It failed: ${said}`, es: `Falló: ${said}` });
export const placeTaken = (other: string, code: string): Sentence => ({
  en: `The site “${other}” stands there. “${code}” needs a place of its own.`,
  es: `Ahí está el sitio “${other}”. “${code}” necesita un lugar propio.`,
});
/** @param count how many files of others are there @param example one of them */
export const filesInTheWay = (count: number, example: string, code: string): Sentence => ({
  en: `There ${count === 1 ? 'is a file' : `are ${count} files`} that Broadside did not put there, for example ${example}. Move them away, or have them replaced: npm run broadside -- deploy ${code} --replace`,
  es: `Ahí hay ${count === 1 ? 'un archivo' : `${count} archivos`} que no puso Broadside, por ejemplo ${example}. Muévalos a otro lugar, o haga que se reemplacen: npm run broadside -- deploy ${code} --replace`,
});
export const listDamaged = (path: string): Sentence => ({
  en: `The list of delivered files there (${path}) is damaged. Delete it and deliver again with --replace; files of pages that are gone must then be taken away by hand.`,
  es: `La lista de archivos entregados que hay allí (${path}) está dañada. Bórrela y entregue de nuevo con --replace; los archivos de páginas que ya no existen habrá que quitarlos a mano.`,
});
export const noFolderHere = (folder: string): Sentence => ({
  en: `There is no folder ${folder} on this machine. Check the setting “folder”, or whether its disk is connected.`,
  es: `En esta máquina no existe la carpeta ${folder}. Revise el ajuste “folder”, o si su disco está conectado.`,
});
export const wholeDomainOnly = (code: string, base: string): Sentence => ({
  en: `Netlify and Cloudflare Pages serve a whole domain, but the site “${code}” is made for the folder ${base}. Clear “Folder on that domain” in the CMS, or choose another host.`,
  es: `Netlify y Cloudflare Pages sirven un dominio entero, pero el sitio “${code}” está hecho para la carpeta ${base}. Vacíe la carpeta del dominio en el CMS, o elija otro proveedor.`,
});
export const listLost = (code: string): Sentence => ({
  en: `The site “${code}” has lost the list of its files. Run: npm run broadside -- publish ${code} --full`,
  es: `El sitio “${code}” ha perdido la lista de sus archivos. Ejecute: npm run broadside -- publish ${code} --full`,
});
export const notYetPublished = (code: string): Sentence => ({
  en: `The site “${code}” is not published yet. Run: npm run broadside -- publish ${code}`,
  es: `El sitio “${code}” todavía no está publicado. Ejecute: npm run broadside -- publish ${code}`,
});
export const changedMeanwhile = (code: string, path: string): Sentence => ({
  en: `The site “${code}” changed while it was being read (${path}). Try again.`,
  es: `El sitio “${code}” cambió mientras se leía (${path}). Inténtelo de nuevo.`,
});
export const underWay = (code: string): Sentence => ({
  en: `The site of “${code}” is being delivered just now. Look again in a moment.`,
  es: `El sitio de “${code}” se está entregando en este momento. Vuelva a mirar dentro de un rato.`,
});
