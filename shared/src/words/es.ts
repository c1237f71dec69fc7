import type { Words } from './en.ts';

/** What the sites say in Spanish. */
export const es: Words = {
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
  minutes: (count: number): string => (count === 1 ? '1 minuto' : `${count} minutos`),
};
