export * from './control.ts';
export * from '../sentence.ts';
export * from './status.ts';
