import type { Locale, TypeName } from '@broadside/shared/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../testing/content.mts';
import { type Answer, type Person, signIn } from '../../testing/panel.mts';
import { cutPng, scriptLikeFilm } from '../../testing/pictures.mts';
import { startTestCms, type TestCms } from '../../testing/start-test-cms.mts';
import { grayPng, uploadsOf } from '../../testing/uploads.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let administrator: Person;
let ct: Person;
let both: Person;
const made: Record<string, string> = {};
let silent: number;
let needed: number;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  administrator = await signIn(cms, 'strapi-super-admin');
  ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  both = await signIn(cms, 'state-editor', 'affiliate-ny', 'affiliate-id');
  silent = (await uploadsOf(cms.strapi).add(grayPng(1), { alternativeText: '' })).id;
  needed = (await uploadsOf(cms.strapi).add(grayPng(2))).id;
  made.national = await content.createPublished('article', { title: 'Heat' });
  made.ours = await content.create('article', { owner: 'ny' });
  made.topic = await content.create('topic', { owner: 'ct' });
  made.role = await content.create('classification', { title: 'Chofer' });
  for (const code of ['ct', 'me']) made[code] = await content.create('affiliate', affiliate(code));
  await content.create('page', { title: 'Pay', slug: 'pay' });
  await content.create('local-edition', { title: 'Calor', owner: 'ct', article: made.national });
  await content.createPublished('article', { title: 'Forms', body: [{ __component: 'blocks.files', files: [{ title: 'The form', file: needed }] }] });
});
afterAll(() => cms.stop());

type Fields = Record<string, unknown>;
type Ask = (language: Locale) => Promise<Answer>;

const affiliate = (code: string): Fields => ({
  name: `School Staff ${code}`, shortName: code, code, owner: code, state: code, languages: 'en_es', domain: `${code}.example.org`, basePath: '/',
  brand: { primary: '#12356b', accent: '#a1341f' }, contact: {}, title: undefined,
});
const at = (type: TypeName, ...rest: string[]): string => ['/content-manager/collection-types', `api::${type}.${type}`, ...rest].join('/');

/** Saves something in an item in which all was well. */
const changing = (type: TypeName, fields: () => Fields): Ask => async (language) =>
  administrator.ask('PUT', at(type, await content.create(type, { title: 'Calor', owner: type === 'local-edition' ? 'me' : 'us' })), fields(), language);
const changingAffiliate = (fields: Fields): Ask => (language) => administrator.ask('PUT', at('affiliate', made.ct!), fields, language);
/** Publishes a draft to which something is missing. */
const publishing = (type: TypeName, fields: () => Fields): Ask => async (language) =>
  administrator.ask('POST', at(type, await content.create(type, { title: 'Calor', ...fields() }), 'actions', 'publish'), {}, language);

function form(name: string, bytes: Buffer, info: object = {}): FormData {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)]), name);
  body.append('fileInfo', JSON.stringify(info));
  return body;
}
const uploading = (name: string, bytes: Buffer, info?: object): Ask => (language) => administrator.ask('POST', '/upload/files', form(name, bytes, info), language);

const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

/** At least one refusal of each file of rules; where a rule looks at what is not here yet, it is asked for by a function. */
const refusals: [string, Ask, string][] = [
  ['an address that no browser can ask for', changingAffiliate({ domain: 'Ct' }), '“Dominio web” no puede ser “Ct”. Escriba letras minúsculas'],
  ['another site’s address', changingAffiliate({ domain: 'me.example.org' }), 'La dirección “me.example.org/” ya la usa “School Staff me”. Elija otra en “Dominio web” o en “Carpeta en ese dominio”.'],
  ['another state’s letters', changingAffiliate({ code: 'ny', owner: 'ny' }), 'Las dos letras de “School Staff ct” no se pueden cambiar'],
  ['a color on which nothing can be read', changingAffiliate({ brand: { primary: '#7a7a7a', accent: '#a1341f' } }), '“Color principal” no puede ser #7a7a7a. Ni palabras claras ni oscuras'],
  ['an alert for ever', publishing('alert', () => ({ level: 'urgent', text: 'No school.' })), '“Calor” no se publicó: un aviso se muestra por tiempo limitado. Elija un día y una hora en “Se publica el”.'],
  ['only no state', changing('article', () => ({ applicability: { rule: 'only', states: [] } })), 'Añada al menos uno en “Estados”, o elija “Todos los estados” en “Se muestra en”.'],
  ['a state twice', changing('article', () => ({ applicability: { rule: 'only', states: [{ affiliate: 'ny' }, { affiliate: 'ny' }] } })), 'Nueva York aparece dos veces en “Estados”.'],
  ['too many points for the board', changing('article', () => ({ boardPoints: '1\n2\n3\n4\n5\n6' })), '“Calor” tiene 6 puntos para el tablero.'],
  ['a second version', changing('local-edition', () => ({ owner: 'ct', article: made.national })), 'Connecticut ya tiene su propia versión de este contenido nacional: “Calor”.'],
  ['two words for one part', changing('local-edition', () => ({ replacements: [{ field: 'title', text: 'A' }, { field: 'title', text: 'B' }] })), '“Calor” reemplaza dos veces la misma parte. Elija otra en “Qué parte”'],
  ['words that are too long', changing('local-edition', () => ({ article: made.national, replacements: [{ field: 'title', text: 'x'.repeat(400) }] })), '“Nuestras palabras” para “Titular” tiene 400 caracteres.'],
  ['an event nowhere', publishing('event', () => ({ format: 'online', address: null })), '“Calor” no se publicó: la gente participa en línea y necesita cómo entrar. Escríbalo en “Enlace para participar”.'],
  ['a list about nothing', publishing('page', () => ({ blocks: [{ __component: 'blocks.item-list', of: 'article', count: 3, rule: 'by_topic' }] })), 'una lista automática dice “Sobre el tema de abajo”, pero no hay ninguno. Elija uno en “Tema”, u otra cosa en “Cuáles”.'],
  ['a role that is part of itself', (language) => administrator.ask('PUT', at('classification', made.role!), { parent: made.role }, language), '“Chofer” sería parte de sí mismo: el puesto de trabajo en “Parte de”'],
  ['a version without a state', changing('local-edition', () => ({ owner: 'us' })), 'Elija el estado en “Pertenece a”.'],
  ['a version that is hidden for no reason', changing('local-edition', () => ({ hidden: true })), '“Calor” dice “No mostrarlo en nuestro sitio”, pero no por qué. Escríbalo en “Por qué no”'],
  ['an owner whom nobody knows', changing('article', () => ({ owner: 'zz' })), 'debe pertenecer a la Oficina nacional (“us”) o a un estado'],
  ['a picture without words', publishing('article', () => ({ cover: { image: silent } })), 'Escríbalas en “Qué muestra la imagen” o elija “Solo decoración”.'],
  ['a state’s topic', changing('article', () => ({ topics: [made.topic] })), '“Calor” apunta a un contenido de un estado'],
  ['nothing to open', publishing('resource', () => ({ address: null })), '“Calor” no se publicó: no hay nada que abrir. Añada un archivo en “Archivo” o escriba una dirección en “O su dirección web”.'],
  ['a web address with capitals', changing('page', () => ({ slug: 'Calor' })), 'La dirección web “Calor” no se puede usar. Escriba en “Dirección web” solo letras minúsculas'],
  ['a web address that is taken', changing('page', () => ({ slug: 'pay' })), 'La dirección web “pay” ya la usa “Pay” de la Oficina nacional. Elija otra en “Dirección web”.'],
  ['what comes down before it goes live', changing('article', () => ({ publishOn: '2026-02-02T12:00:00.000Z', expireOn: '2026-02-01T12:00:00.000Z' })), 'Elija una hora posterior en “Se retira el”, o una anterior en “Se publica el”.'],
  ['a withdrawal to come', changing('article', () => ({ withdrawn: { date: tomorrow, reason: 'A mistake.' } })), 'Elija hoy o un día anterior en “Retirado el día”'],
  ['an item without a name', changing('local-edition', () => ({ title: null, owner: 'us' })), '“Sin título” debe pertenecer a un estado'],
  ['what does not fit the content model', publishing('article', () => ({ body: [{ __component: 'blocks.files', files: [{ title: 'The form', file: null }] }] })), '“Calor” no se publicó. Texto 1, Archivos 1, Archivo: Entrada inválida: se esperaba objeto, recibido nulo.'],
  ['to delete a file that is needed', (language) => administrator.ask('DELETE', `/upload/files/${needed}`, undefined, language), '“Forms” está publicado y no puede quedarse sin este archivo.'],
  ['another language', (language) => administrator.ask('POST', '/i18n/locales', { code: 'fr', name: 'French (fr)', isDefault: false }, language), 'Los sitios se hacen en inglés y en español'],
  ['an address that nobody can read', (language) => administrator.ask('GET', `${at('article')}?_q[a]=b`, undefined, language), 'La dirección pide algo que no se puede leer: “_q”.'],
  ['a web address of no text', (language) => administrator.ask('POST', '/content-manager/uid/generate', { contentTypeUID: 'api::article.article', field: 'slug', data: { title: { a: 1 } } }, language), 'Una dirección web solo se puede formar con un texto.'],
  ['a file of no kind', uploading('y.js', scriptLikeFilm()), '“y.js” no se subió: su nombre debe terminar en .jpg'],
  ['a file of another kind', uploading('film.png', scriptLikeFilm()), '“film.png” no se subió: en realidad es un archivo .mp4.'],
  ['a picture that can’t be read', uploading('cut.png', cutPng()), '“cut.png” no se subió: la imagen no se puede leer.'],
  ['words that can’t be shown', uploading('dot.png', grayPng(3), { alternativeText: 'a\u000Bb' }), 'El texto alternativo de este archivo contiene un carácter invisible que no se puede mostrar.'],
  ['to change what is national', (language) => ct.ask('PUT', at('article', made.national!), { title: 'Ours' }, language), '“Heat” pertenece a la Oficina nacional, y usted escribe para Connecticut. No se cambió nada. Para cambiar lo que leen sus visitantes, haga de él una “Versión de nuestro estado”.'],
  ['to publish what is national', (language) => ct.ask('POST', at('article', made.national!, 'actions', 'publish'), {}, language), '“Heat” pertenece a la Oficina nacional'],
  ['to write for another state', (language) => ct.ask('POST', at('topic'), { title: 'Pay', slug: 'wages', summary: 'Pay.', owner: 'ny' }, language), '“Pertenece a” no puede ser Nueva York: usted escribe para Connecticut.'],
  ['to write for nobody in particular', (language) => both.ask('POST', at('topic'), { title: 'Pay', slug: 'wages', summary: 'Pay.' }, language), 'Diga en “Pertenece a” para quién es esto: “id” para Idaho o “ny” para Nueva York.'],
  ['to move a site', (language) => ct.ask('PUT', at('affiliate', made.ct!), { domain: 'other.example.org' }, language), 'Solo un administrador puede cambiar “Dominio web”. No se guardó nada.'],
  ['to add an affiliate', (language) => ct.ask('POST', at('affiliate'), affiliate('ny'), language), 'Solo un administrador puede añadir afiliadas.'],
  ['to change somebody’s file', (language) => ct.ask('PUT', `/upload/files/${silent}`, { fileInfo: { alternativeText: 'Ours' } }, language), '“picture.png” lo subió otra persona'],
  ['to change no files in particular', (language) => ct.ask('POST', '/upload/actions/bulk-delete', { fileIds: 'all' }, language), 'No queda claro de qué archivos se trata.'],
  ['to search by authors', (language) => ct.ask('GET', `${at('article')}?filters[createdBy][email][$contains]=a`, undefined, language), 'Las listas no se pueden buscar ni ordenar por quién escribió un contenido.'],
  ['to look at another state’s site', (language) => ct.ask('GET', '/publishing/sites/ny/releases', undefined, language), 'Ese sitio no existe, o pertenece a otro estado.'],
  ['to show no version', (language) => ct.ask('POST', '/publishing/sites/ct/rollback', { release: -1 }, language), 'Esto no se entendió: release: Demasiado pequeño'],
];

interface Told { error: { message: string; details?: { spanish?: string; errors?: { message: string }[] } } }

describe('an editor whose panel is in Spanish is refused in Spanish', () => {
  it.each(refusals)('%s', async (_, ask, sentence) => {
    const english = await ask('en');
    const { status, message, body } = await ask('es') as Answer<Told>;
    expect(message).toContain(sentence);
    expect(status).toBe(english.status);
    expect(english.message).not.toBe(message);
    expect(english.message + message!).not.toMatch(/\[object|undefined/);
    expect(body.error.details?.spanish).toBeUndefined();
    for (const field of body.error.details?.errors ?? []) expect(field.message).toBe(message);
  });
});
