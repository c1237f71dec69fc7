import type { Sentence } from '@broadside/shared/publishing';

/* What is wrong with how a delivery is set up. */

const domainFolder: Sentence = { en: 'a folder of the domain with a slash on both sides, for example /ct/', es: 'una carpeta del dominio con una barra a ambos lados, por ejemplo /ct/' };

/** What each setting is to be, by a name that the settings' schema gives as its message. */
export const expected = {
  localFolder: { en: 'the whole path of a folder on this machine, for example /var/www/ct', es: 'la ruta completa de una carpeta de esta máquina, por ejemplo /var/www/ct' },
  domainFolder,
  endpoint: { en: 'the address of the store, for example https://s3.us-east-1.amazonaws.com', es: 'la dirección del almacén, por ejemplo https://s3.us-east-1.amazonaws.com' },
  server: { en: 'the name of the server, for example ftp.example.org', es: 'el nombre del servidor, por ejemplo ftp.example.org' },
  port: { en: 'a number, usually 22', es: 'un número, normalmente 22' },
  user: { en: 'the name to sign in with', es: 'el nombre con el que se entra' },
  remoteFolder: { en: 'the site’s folder on the server, for example public_html', es: 'la carpeta del sitio en el servidor, por ejemplo public_html' },
  notTheRoot: { en: 'the site’s folder on the server, not its root', es: 'la carpeta del sitio en el servidor, no su raíz' },
  keyFile: { en: 'the whole path of a private key’s file on this machine, without spaces', es: 'la ruta completa del archivo de una clave privada en esta máquina, sin espacios' },
  hostKey: { en: 'the server’s key, for example ssh-ed25519 AAAA…; --test shows it', es: 'la clave del servidor, por ejemplo ssh-ed25519 AAAA…; --test la muestra' },
  zipFile: { en: 'the whole path of a ZIP file to write', es: 'la ruta completa del archivo ZIP que se va a escribir' },
  region: { en: 'the store’s region, for example us-east-1 or auto', es: 'la región del almacén, por ejemplo us-east-1 o auto' },
  bucket: { en: 'the bucket’s name', es: 'el nombre del bucket' },
  bucketFolder: { en: 'a folder in the bucket that ends with a slash, for example ct/; or nothing', es: 'una carpeta del bucket terminada en una barra, por ejemplo ct/; o nada' },
  firstKey: { en: 'the first part of the key', es: 'la primera parte de la clave' },
  secondKey: { en: 'the second, secret part of the key', es: 'la segunda parte de la clave, la secreta' },
  passwordOrKey: { en: 'a password, or “keyFile”', es: 'una contraseña, o “keyFile”' },
} satisfies Record<string, Sentence>;

export const oneOf = (choices: readonly string[]): Sentence => ({ en: `one of ${choices.join(', ')}`, es: `una de estas: ${choices.join(', ')}` });
export const noSuchSetting = (names: readonly string[]): Sentence => ({
  en: `there is no setting “${names.join('”, “')}” for this way`,
  es: `no existe el ajuste “${names.join('”, “')}” para esta forma`,
});
export const isToBe = (name: string, wanted: Sentence): Sentence => ({ en: `“${name}” is to be ${wanted.en}`, es: `“${name}” debe ser ${wanted.es}` });
export const settingsWrong = (code: string, way: string, problems: readonly Sentence[]): Sentence => ({
  en: `The delivery of “${code}” (way=${way}) can’t be set up so: ${problems.map(({ en }) => en).join('; ')}. Nothing was saved or sent.`,
  es: `La entrega de “${code}” (way=${way}) no se puede configurar así: ${problems.map(({ es }) => es).join('; ')}. No se guardó ni se envió nada.`,
});
export const wayMissing = (code: string, ways: readonly string[]): Sentence => ({
  en: `Say how the site of “${code}” is delivered: npm run broadside -- deploy ${code} --set way=… (${ways.join(', ')}).`,
  es: `Indique cómo se entrega el sitio de “${code}”: npm run broadside -- deploy ${code} --set way=… (${ways.join(', ')}).`,
});
export const settingsDamaged = (path: string, code: string): Sentence => ({
  en: `${path}, where the site of “${code}” is delivered, is damaged. Mend it, or delete it and set it up anew.`,
  es: `${path}, donde consta adónde se entrega el sitio de “${code}”, está dañado. Corríjalo, o bórrelo y configúrelo de nuevo.`,
});
export const placeForgotten = (code: string): Sentence => ({
  en: `The site of “${code}” was taken down. It was delivered from this machine once, but nobody knows where to any more: see there yourself that it is gone.`,
  es: `El sitio de “${code}” se retiró. Alguna vez se entregó desde esta máquina, pero ya no se sabe dónde: compruebe usted mismo allí que ya no está.`,
});
/** @param known the way that this machine is set up for; null for none */
export function waysDiffer(code: string, way: string, known: string | null): Sentence {
  const [here, aqui] = known === null ? ['does not know where to', 'no sabe adónde'] : [`is set up for way=${known}`, `está configurada para way=${known}`];
  const command = `npm run broadside -- deploy ${code} --set way=${way} …`;
  return {
    en: `The CMS says that the site of “${code}” is delivered with way=${way}, but this machine ${here}. Set it up here: ${command}; or choose another way in the CMS.`,
    es: `El CMS dice que el sitio de “${code}” se entrega con way=${way}, pero esta máquina ${aqui}. Configúrelo aquí: ${command}; o elija otra forma en el CMS.`,
  };
}
export const placeUnknown = (code: string): Sentence => ({
  en: `This computer does not know where the site of “${code}” goes. Whoever looks after it says so with: npm run broadside -- deploy ${code} --set way=…`,
  es: `Esta computadora no sabe adónde va el sitio de “${code}”. Quien lo cuida lo indica con: npm run broadside -- deploy ${code} --set way=…`,
});
