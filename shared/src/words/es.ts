import type { Words } from './en.ts';
import { items } from './items.es.ts';
import { reading } from './reading.es.ts';
import { search } from './search.es.ts';
import { service } from './service.es.ts';

/** What the sites say in Spanish. */
export const es: Words = {
  items,
  search,
  reading,
  service,
  language: 'Español',
  skip: 'Saltar al texto',
  menu: 'Menú',
  home: 'Inicio',
  sections: {
    toolkit: 'Guías de acción', classification: 'Nuestros trabajos', article: 'Noticias', resource: 'Recursos', event: 'Eventos', award: 'Premios', action: 'Actúe', topic: 'Temas',
  },
  contact: 'Contacto',
  nothingHere: 'Todavía no hay nada aquí.',
  national: 'Nacional',
  notTranslated: 'Esta página todavía no está en español. La mostramos en inglés.',
  withdrawn: 'Retirado el',
  translation: {
    changed: (day: string): string => `El texto en inglés cambió el ${day}. Esta traducción todavía no recoge el cambio.`,
    readEnglish: 'Léalo en inglés.',
    checkedBy: (who: string): string => `Traducción revisada por ${who}.`,
    unchecked: 'Esta traducción todavía no la ha revisado una persona que hable español.',
  },
  sheet: {
    crumbs: 'Está aquí', main: 'Principal', languages: 'Idioma', alerts: 'Avisos', join: 'Únase', states: 'Todos los estados', everything: 'Todo lo que hay en este sitio',
    glossary: 'Glosario', subscribe: 'Suscribirse', elsewhere: 'En otros sitios', privacy: 'Esta página no le pide nada: sin cookies, sin rastreadores, nada de terceros.',
    number: (number: number): string => `Hoja ${number}`,
    updated: (day: string): string => `Fechada el ${day}`,
  },
  kinds: {
    article: { news: 'Noticia', story: 'Historia', explainer: 'Para entender', opinion: 'Opinión', statement: 'Declaración', speech: 'Discurso' },
    resource: { report: 'Informe', tip_sheet: 'Hoja de consejos', guide: 'Guía', form: 'Formulario', video: 'Video', link: 'Enlace' },
    action: { letter: 'Carta para firmar', form: 'Formulario para llenar', petition: 'Petición', call: 'Llamada por hacer' },
    format: { in_person: 'En persona', online: 'En línea', hybrid: 'En persona y en línea' },
    toolkit: 'Guía de acción', classification: 'Trabajo', award: 'Premio', topic: 'Tema', page: 'Página',
  },
  cards: {
    closed: 'Ya terminó',
    sponsored: 'Patrocinado',
    inLanguage: { en: 'En inglés', es: 'En español' },
    openUntil: (day: string): string => `Hasta el ${day}`,
  },
  blocks: {
    chart: { bar: 'Barras', share: 'Partes de un todo', change: 'Cambio en el tiempo', numbers: 'Los números', what: 'Qué', when: 'Cuándo', number: 'Número' }, openMap: 'Abrir el mapa', showHere: 'Mostrarlo aquí',
    loadsFrom: (host: string): string => `Se carga de ${host}, que así conoce su dirección y puede usar cookies.`,
    figures: 'Cifras', asOf: (day: string): string => `datos al ${day}`, expired: 'Esta cifra es antigua. La dejamos para mostrar de dónde salió.',
    sources: 'Fuentes', abbreviations: 'Siglas', playVideo: 'Ver el video', videoNote: 'Se abre en otro sitio, que puede usar cookies.', transcript: 'Lo que se dice',
    allOf: (section: string): string => `${section}: ver todo`, rights: 'Sus derechos', warning: 'Cuidado', note: 'Conviene saber',
    forJobs: 'Hablamos por',
    languagesOf: { en: 'Inglés', es: 'Español', en_es: 'Inglés y español' },
  },
  editions: {
    inState: (state: string): string => `En ${state}`, changed: (state: string): string => `Esta es la versión de ${state} de un texto nacional.`, resources: 'Recursos cercanos',
  },
  contactPage: {
    title: 'Contacto', intro: 'Le responde una persona. Díganos dónde trabaja y qué pasó.', phone: 'Teléfono', hours: 'Horario', spoken: 'Idiomas', email: 'Correo electrónico', address: 'Dirección',
    locals: 'Encuentre su sección local', localsIntro: 'Por distrito escolar. Su sección local es la parte del sindicato que está en su edificio.', districts: 'Distritos escolares',
    noLocals: 'Llame o escriba y le diremos cuál es su sección local.', states: 'Encuentre su estado', statesIntro: 'Elija su estado: ahí encuentra su sección local por distrito escolar.', allLocals: 'Todas las secciones locales',
  },
  statesPage: { title: 'Cada estado tiene su sindicato', intro: 'Elija su estado: su sitio tiene las guías nacionales en sus propias palabras, sus noticias y a quién llamar.', short: 'Estados' },
  notFound: { title: 'Esta página no está aquí', text: 'La dirección puede ser antigua o estar mal escrita. Estos son los caminos:' },
  gone: { title: 'Esto se retiró', since: 'Retirado el', text: 'Lo que estaba en esta dirección ya no se publica. Estos son los caminos:' },
  minutes: (count: number): string => (count === 1 ? '1 minuto' : `${count} minutos`),
};
