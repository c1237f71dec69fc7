import type { Sentence } from '@broadside/shared/publishing';

/* What is wrong with what came as a snapshot. */

const again: Sentence = { en: 'Nothing was published; try again.', es: 'No se publicó nada; inténtelo de nuevo.' };

export const snapshotDamaged = (from: string): Sentence => ({
  en: `The snapshot from ${from} was cut off or damaged: one of its lines is no JSON. ${again.en}`,
  es: `La copia de ${from} llegó cortada o dañada: una de sus líneas no es JSON. ${again.es}`,
});
export const snapshotUnknown = (from: string): Sentence => ({
  en: `What ${from} gave is no snapshot that this version can read. Update Broadside on both sides.`,
  es: `Lo que dio ${from} no es una copia que esta versión pueda leer. Actualice Broadside en ambos lados.`,
});
export const itemUnreadable = (from: string, problem: Sentence): Sentence => ({
  en: `The snapshot from ${from} has an item that does not fit the content model: ${problem.en}. Publish it anew in the CMS.`,
  es: `En la copia de ${from} hay un contenido que no se puede leer: ${problem.es}. Vuelva a publicarlo en el CMS.`,
});
export const itemNeeded = (problem: Sentence): Sentence => ({
  en: `An item that this site shows can't be read: ${problem.en}. Publish it anew in the CMS.`,
  es: `Un contenido que muestra este sitio no se puede leer: ${problem.es}. Vuelva a publicarlo en el CMS.`,
});
export const snapshotEndedEarly = (from: string): Sentence => ({
  en: `The snapshot from ${from} ended too early. ${again.en}`,
  es: `La copia de ${from} terminó antes de tiempo. ${again.es}`,
});
export const snapshotChanged = (from: string): Sentence => ({
  en: `The snapshot from ${from} was changed on its way: its digest is wrong. ${again.en}`,
  es: `La copia de ${from} cambió por el camino: su suma de control no coincide. ${again.es}`,
});
export const snapshotTooLong = (from: string): Sentence => ({
  en: `The snapshot from ${from} was changed on its way: it goes on behind its end. ${again.en}`,
  es: `La copia de ${from} cambió por el camino: sigue después de su final. ${again.es}`,
});
export const snapshotEmpty = (from: string): Sentence => ({
  en: `${from} gave an empty answer instead of a snapshot. ${again.en}`,
  es: `${from} dio una respuesta vacía en lugar de una copia. ${again.es}`,
});
export const snapshotPartial = (from: string, since: string | number): Sentence => ({
  en: `${from} holds only the changes since ${since}, not a whole snapshot.`,
  es: `${from} contiene solo los cambios desde ${since}, no una copia completa.`,
});
export const snapshotFileMissing = (path: string): Sentence => ({
  en: `There is no file ${path}. "npm run broadside -- snapshot --out ${path}" makes one.`,
  es: `No existe el archivo ${path}. “npm run broadside -- snapshot --out ${path}” lo crea.`,
});
export const snapshotFileCutOff = (path: string, count: number, name: string): Sentence => ({
  en: `The file ${path} was cut off: ${count} pictures or files are missing, for example ${name}. Make it anew.`,
  es: `El archivo ${path} está cortado: faltan ${count} imágenes o archivos, por ejemplo ${name}. Créelo de nuevo.`,
});
