import type { Sentence } from '@broadside/shared/publishing';

/* What stands in the way on the machine that publishes. */

const notAllowed: Sentence = { en: 'Writing is not allowed there. Give yourself the right to write', es: 'No se permite escribir ahí. Dese permiso de escritura' };

/** What the system's refusals mean and what to do, by its code; without the period, because the file's name follows. */
export const refusals: Readonly<Record<string, Sentence>> = {
  ENOSPC: { en: 'The disk is full. Make room and try again', es: 'El disco está lleno. Haga sitio e inténtelo de nuevo' },
  EDQUOT: { en: 'Your share of the disk is used up. Make room and try again', es: 'Su parte del disco está agotada. Haga sitio e inténtelo de nuevo' },
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: { en: 'The disk can only be read. Choose a folder on another disk', es: 'El disco es solo de lectura. Elija una carpeta en otro disco' },
  EMFILE: { en: 'Too many files are open at once. Raise the limit (ulimit -n) and try again', es: 'Hay demasiados archivos abiertos a la vez. Suba el límite (ulimit -n) e inténtelo de nuevo' },
};
export const stopped: Sentence = { en: 'Publishing was stopped.', es: 'La publicación se detuvo.' };
export const threadEnded = (exit: number): Sentence => ({
  en: `A publishing thread ended by itself (${exit}). Publish again; if it happens again, the machine may have too little memory.`,
  es: `Un proceso de publicación terminó por sí solo (${exit}). Publique de nuevo; si vuelve a ocurrir, quizá a la máquina le falte memoria.`,
});
export const folderTaken = (out: string): Sentence => ({
  en: `Something else publishes to ${out} now. If "npm start" is running, it publishes every change by itself; stop it first, or give another folder with --out.`,
  es: `Otro proceso publica ahora en ${out}. Si “npm start” está en marcha, ya publica cada cambio; deténgalo antes, o indique otra carpeta con --out.`,
});
/** @param said what the compiler printed */
export const themeNotCompiled = (said: string): Sentence => ({ en: `The theme could not be compiled:\n${said}`, es: `No se pudo compilar el tema:\n${said}` });
/** @param said what was thrown, in English: nobody foresaw it */
export const unforeseen = (said: string): Sentence => ({ en: said, es: `Ocurrió algo inesperado: ${said}` });

/* What was asked of the publisher. */

export const secretWrong: Sentence = { en: 'The secret is wrong.', es: 'La clave secreta no es correcta.' };
export const requestUnknown: Sentence = { en: 'There is no such request.', es: 'No existe esa petición.' };
export const requestUnreadable: Sentence = { en: 'The request is no JSON.', es: 'La petición no es JSON.' };
/** @param problems what is wrong with it, in English: only another program can have made it */
export const requestWrong = (problems: string): Sentence => ({ en: `The request is wrong: ${problems}.`, es: `La petición no es correcta: ${problems}.` });
