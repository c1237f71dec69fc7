export * from './cards.ts';
export * from './files.ts';
export * from './former.ts';
export * from './page-content.ts';
export * from './paths.ts';
export * from './pictures.ts';
export * from './search-engines.ts';
export * from './site-content.ts';
