export * from './primitives.ts';
export * from './states.ts';
export * from './entry.ts';
export * from './snapshot.ts';
export * from './ledger-difference.ts';
export * from './problems.ts';
export * from './generated/model.ts';
export * from './translated-words.ts';
