import type { search as english } from './search.en.ts';

/** What the search page says in Spanish. */
export const search: typeof english = {
  short: 'Buscar',
  intro: 'Guías, trabajos, noticias, recursos, eventos. Los trabajos se encuentran por cualquiera de sus nombres.',
  label: '¿Qué busca?',
  private: 'Lo que usted escribe queda entre usted y este sitio. Nadie más lo ve.',
  without: 'Para buscar hace falta JavaScript, que está desactivado o no llegó. Todo está también aquí, por partes y de la A a la Z.',
  parts: 'Por partes del sitio',
  letters: 'De la A a la Z',
  loading: 'Buscando…',
  none: 'No se encontró nada. Pruebe con una palabra más corta o mire abajo, de la A a la Z.',
  one: 'Se encontró 1 página.',
  many: 'Se encontraron # páginas.',
  more: 'Se muestran las primeras #. Agregue una palabra para precisar.',
  failed: 'La búsqueda se está preparando, o se perdió la conexión. Escriba de nuevo en un minuto; abajo también está todo.',
  results: 'Lo que se encontró',
};
