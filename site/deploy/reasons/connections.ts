import type { Sentence } from '@broadside/shared/publishing';

/* Why a server can't be reached, or does not let us in. */

const unreachable: Sentence = { en: 'it can’t be reached from here. Check the network', es: 'no se puede llegar desde aquí. Revise la red' };

/** What failed connections mean and what to do, by the system's code: the end of a sentence that names the server. */
export const refusals: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: { en: 'nothing answers there. Check the server’s name and the port', es: 'allí no responde nadie. Revise el nombre del servidor y el puerto' },
  ECONNRESET: { en: 'it broke the connection off. Try again later', es: 'cortó la conexión. Inténtelo más tarde' },
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: { en: 'there is no such name. Check how it is written', es: 'ese nombre no existe. Revise cómo está escrito' },
  EAI_AGAIN: { en: 'its name could not be looked up. Check the network', es: 'no se pudo buscar su nombre. Revise la red' },
  ETIMEDOUT: { en: 'it did not answer in time. Try again later', es: 'no respondió a tiempo. Inténtelo más tarde' },
  CERT_HAS_EXPIRED: { en: 'its certificate has expired. Ask the host to renew it', es: 'su certificado ha caducado. Pida al proveedor que lo renueve' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { en: 'its certificate is not signed by anyone we know. Ask the host for a real one', es: 'su certificado no lo firma nadie conocido. Pida al proveedor uno de verdad' },
  ERR_TLS_CERT_ALTNAME_INVALID: { en: 'its certificate is for another name. Check the name, or ask the host', es: 'su certificado es para otro nombre. Revise el nombre o pregunte al proveedor' },
};
/** @param reason the end of a sentence, without its period */
export const serverFailed = (server: string, reason: Sentence): Sentence => ({ en: `${server}: ${reason.en}.`, es: `${server}: ${reason.es}.` });
export const serverUnknown = (code: string, server: string, fingerprint: string, key: string): Sentence => ({
  en: `${server} is not known yet. Its key is ${fingerprint}. Ask the host whether that is theirs; if so, run: npm run broadside -- deploy ${code} --set hostKey="${key}"`,
  es: `${server} todavía no se conoce. Su clave es ${fingerprint}. Pregunte al proveedor si es la suya; si lo es, ejecute: npm run broadside -- deploy ${code} --set hostKey="${key}"`,
});
export const serverIsOther = (server: string, fingerprint: string): Sentence => ({
  en: `${server} shows another key than before (${fingerprint}): it may be a stranger. Nothing was sent. Ask the host; if they changed it, set “hostKey” anew.`,
  es: `${server} muestra una clave distinta de la de antes (${fingerprint}): podría ser otro servidor. No se envió nada. Pregunte al proveedor; si la cambió, ponga “hostKey” de nuevo.`,
});
export const userRefused = (server: string): Sentence => ({
  en: `${server} does not accept the user or the password or key. Check “user”, “password” and “keyFile”.`,
  es: `${server} no acepta el usuario, o la contraseña o la clave. Revise “user”, “password” y “keyFile”.`,
});
/** @param said what the server said */
export const writingRefused = (server: string, said: string): Sentence => ({
  en: `${server} does not allow writing there. Check “folder”, or ask the host. (${said})`,
  es: `${server} no permite escribir ahí. Revise “folder” o pregunte al proveedor. (${said})`,
});
export const noFolderThere = (server: string, folder: string): Sentence => ({
  en: `${server} has no folder ${folder}. Make it there, or check the setting “folder”.`,
  es: `En ${server} no existe la carpeta ${folder}. Créela allí o revise el ajuste “folder”.`,
});
export const noRsync: Sentence = {
  en: 'There is no program “rsync” on this machine. Install it, or set way=sftp.',
  es: 'En esta máquina no está el programa “rsync”. Instálelo o ponga way=sftp.',
};
/** @param why the system's code */
export const keyUnreadable = (path: string, why: string): Sentence => ({
  en: `The key file ${path} can’t be read (${why}). Check the setting “keyFile”.`,
  es: `El archivo de clave ${path} no se puede leer (${why}). Revise el ajuste “keyFile”.`,
});
