import type { service as english } from './service.en.ts';

/** The same in Spanish. */
export const service: typeof english = {
  jobs: {
    title: 'Vacantes',
    intro: 'Puestos para el personal de apoyo de las escuelas, por tipo de trabajo.',
    own: (state: string): string => `En ${state}`,
    national: 'En todo el país',
    about: 'Cómo son estos trabajos',
  },
  accessibility: {
    title: 'Accesibilidad',
    intro: 'Este sitio es para toda persona que trabaja en una escuela, con cualquier aparato, con cualquier luz, con las manos, los ojos y los oídos que tenga.',
    standard: 'La norma',
    standardText: [
      'Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Las plantillas de este sitio se revisan según esas pautas, con programas y con personas, cada vez que cambian.',
      'Todas las páginas funcionan solo con el teclado, con un lector de pantalla, con el texto al doble de tamaño, con un aumento del 400 %, con sus propios colores, sin animación, sin programas y en papel. Los colores de cada estado se calculan para que el texto se distinga de lo que tiene detrás.',
    ],
    limits: 'Lo que todavía no funciona',
    limitsList: [
      'Algunos archivos para llevar se hicieron en otra parte, y un lector de pantalla puede no encontrar títulos en ellos. Pídanos el texto y se lo enviamos.',
      'Los videos están en otros sitios, con reproductores que no dependen de nosotros. Lo que se dice está debajo de cada video cuando lo tenemos.',
      'Algunos textos están solo en inglés. La página lo avisa.',
      'Las páginas de otras organizaciones que enlazamos siguen sus propias reglas.',
    ],
    help: 'Cuéntenos',
    helpText: 'Si algo de aquí le cierra el paso, díganos en qué página fue y qué pasó. Le responde una persona. No tiene que decir qué aparato usa ni qué discapacidad tiene, y mientras tanto le hacemos llegar de otra forma lo que buscaba.',
    privacy: 'Privacidad',
    privacyText: 'Este sitio no usa cookies, no cuenta a nadie y no carga nada de terceros. Lo que usted guarda o marca se queda en su aparato. Los videos y mapas de otros sitios se abren solo cuando usted lo pide.',
    date: (day: string): string => `Esta declaración, con las formas de contactarnos, es del ${day}.`,
  },
};
