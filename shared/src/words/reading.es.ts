import type { reading as english } from './reading.en.ts';

/** What a reader does with a page, in Spanish. */
export const reading: typeof english = {
  tools: 'Qué hacer con esta página',
  save: 'Guardar',
  saved: 'Guardada. Quitar de la lista',
  seeSaved: 'Lo que guardó',
  share: 'Compartir',
  copy: 'Copiar enlace',
  copied: 'El enlace está copiado.',
  print: 'Imprimir',
  sheet: {
    open: 'Una hoja para el tablero',
    ready: 'Así sale de la impresora: una sola hoja para el tablero de la sala del personal.',
    how: 'Imprima esta página ahora, desde el menú de su navegador.',
    back: 'Volver al texto completo',
    scan: 'Aquí está todo',
    ask: 'Pregunte a una persona',
  },
  checklist: { kept: 'Lo que usted marca se queda en este dispositivo. Nadie más lo ve.', clear: 'Borrar las marcas' },
  chapters: {
    of: (number, total) => `Capítulo ${number} de ${total}`,
    label: 'Capítulos',
    previous: 'Antes de este',
    next: 'Siguiente',
    whole: 'Toda la guía en una página',
    alone: 'Este capítulo en su propia página',
  },
  files: { all: 'Todos los archivos en uno' },
  savedPage: {
    title: 'Guardado',
    intro: 'Páginas que usted guardó para leer después. La lista está solo en este dispositivo: nosotros no sabemos que existe, y se borra cuando usted borra los datos del navegador.',
    none: 'Todavía no ha guardado nada. Arriba de un artículo, una guía o un trabajo, toque “Guardar”.',
    remove: 'Quitar',
    removeAll: 'Borrar la lista',
    withoutScript: 'Para guardar hace falta JavaScript, que está apagado en este navegador. Sin él:',
    ways: [
      'Agregue la página a sus marcadores: Ctrl y D en una computadora (⌘ y D en una Mac), o la estrella del menú de su teléfono.',
      'Imprímala, o imprima la versión de una sola hoja para el tablero.',
      'Copie la dirección de la barra del navegador y envíesela a usted mismo.',
    ],
  },
};
