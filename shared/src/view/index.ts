export * from './addresses.ts';
export * from './item.ts';
export * from './local-editions.ts';
export * from './snapshot.ts';
export * from './view.ts';
export * from './visibility.ts';
export * from './timetable.ts';
