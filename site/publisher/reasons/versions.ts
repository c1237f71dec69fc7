import type { Sentence } from '@broadside/shared/publishing';

/* Why a version of a site can't be shown or made, and what to know of one that is. */

export const siteIsNewer = (live: number, revision: number): Sentence => ({
  en: `The live site shows revision ${live} already, which is newer than ${revision}. To show an earlier version, roll back; to publish this one all the same, say --full.`,
  es: `El sitio en línea muestra ya la revisión ${live}, más nueva que la ${revision}. Para mostrar una versión anterior, elíjala entre las versiones; para publicar esta de todos modos, use --full.`,
});
export const nothingEarlier: Sentence = {
  en: 'There is no earlier version of this site that may be shown.',
  es: 'No hay una versión anterior de este sitio que se pueda mostrar.',
};
export const siteTakenDown: Sentence = {
  en: 'This site was taken down, because its affiliate is no longer published. Publish the affiliate again in the CMS; then earlier versions can be shown too.',
  es: 'Este sitio se retiró, porque su afiliada ya no está publicada. Vuelva a publicar la afiliada en el CMS; entonces también se podrán mostrar versiones anteriores.',
};
export const versionNotAmong = (release: number, kept: readonly number[]): Sentence => ({
  en: `Version ${release} of this site is not kept. There are: ${kept.join(', ') || 'none'}.`,
  es: `La versión ${release} de este sitio no se conserva. Hay: ${kept.join(', ') || 'ninguna'}.`,
});
export const versionNotKept = (release: number): Sentence => ({
  en: `Version ${release} of this site is not kept.`,
  es: `La versión ${release} de este sitio no se conserva.`,
});
export const versionNoMore = (release: number): Sentence => ({
  en: `Version ${release} of this site is not kept any more.`,
  es: `La versión ${release} de este sitio ya no se conserva.`,
});
export const versionLost = (release: number, path: string): Sentence => ({
  en: `Version ${release} of this site can't be shown: its file ${path} is lost. Choose another version.`,
  es: `La versión ${release} de este sitio no se puede mostrar: falta su archivo ${path}. Elija otra versión.`,
});
/** @param reason as the person wrote it who decided so */
export const versionBarred = (release: number, reason: string): Sentence => ({
  en: `Version ${release} must never be shown again: ${reason}`,
  es: `La versión ${release} no debe volver a mostrarse: ${reason}`,
});
export const versionIsLive = (release: number): Sentence => ({
  en: `Version ${release} is what visitors see now. Publish, or show another version, first.`,
  es: `La versión ${release} es la que ven ahora los visitantes. Antes publique o muestre otra versión.`,
});
export const pausedOn = (release: number): Sentence => ({
  en: `Paused on version ${release}, until someone publishes.`,
  es: `En pausa en la versión ${release}, hasta que alguien publique.`,
});
export const notPausedOn = (release: number): Sentence => ({
  en: `The site was to be paused on version ${release}.`,
  es: `El sitio debía quedar en pausa en la versión ${release}.`,
});
/** @param addresses some of the pages @param more how many more there are */
export const stillShows = (addresses: readonly string[], more: number): Sentence => ({
  en: `It still shows what was taken down since: ${addresses.join(', ')}${more ? ` and ${more} more` : ''}.`,
  es: `Todavía muestra lo que se retiró después: ${addresses.join(', ')}${more ? ` y ${more} más` : ''}.`,
});
export const marksDamaged = (path: string): Sentence => ({
  en: `${path} is damaged, so nobody can tell whether the site is paused. Restore it from your backup, or delete it to let the site follow what is published.`,
  es: `${path} está dañado, y no se puede saber si el sitio está en pausa. Recupérelo de su copia de seguridad, o bórrelo para que el sitio siga lo que se publica.`,
});
