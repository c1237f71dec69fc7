import { type Sentence, untranslated } from '@broadside/shared/publishing';
import { describe, expect, it } from 'vitest';
import * as buckets from '../../deploy/reasons/buckets.ts';
import * as connections from '../../deploy/reasons/connections.ts';
import * as copies from '../../deploy/reasons/copies.ts';
import * as deliveries from '../../deploy/reasons/deliveries.ts';
import * as settings from '../../deploy/reasons/settings.ts';
import * as affiliates from './affiliates.ts';
import * as cms from './cms.ts';
import * as machine from './machine.ts';
import * as pages from './pages.ts';
import * as snapshot from './snapshot.ts';
import * as versions from './versions.ts';

/** Those that take more than plain values. */
const given: Record<string, unknown[]> = {
  pageHolds: ['/pay/', untranslated('“word”')],
  itemUnreadable: ['the CMS', untranslated('title')],
  itemNeeded: [untranslated('title')],
  linkBroken: ['/pay/', '/gone/#part', 3],
  versionNotAmong: [7, [5, 6]],
  stillShows: [['/news/', '/pay/'], 2],
  notAmong: [['xx', 'yy'], ['ct', 'ny']],
  serverFailed: ['ftp.example.org', untranslated('no')],
  delivered: [untranslated('/var/www')],
  writingWorks: [untranslated('/var/www')],
  notCompared: [untranslated('no')],
  notReached: [untranslated('no')],
  oneOf: [['apache', 'nginx']],
  noSuchSetting: [['color', 'size']],
  isToBe: ['port', untranslated('22')],
  settingsWrong: ['ct', 'sftp', [untranslated('one'), untranslated('two')]],
  wayMissing: ['ct', ['zip', 'sftp']],
  filesInTheWay: [4, 'index.html', 'ct'],
};
/** They only join what is a name in both languages. */
const same = new Set(['serverFailed']);

const isSentence = (value: object): value is Sentence => 'en' in value;
const valuesOf = (argument: unknown): string[] => (Array.isArray(argument) ? argument.flatMap(valuesOf) : [typeof argument === 'object' ? (argument as Sentence).es : String(argument)]);

type Reason = Sentence | Record<string, Sentence> | ((...values: never[]) => Sentence);
const modules: Record<string, Record<string, Reason>> = { affiliates, cms, machine, pages, snapshot, versions, buckets, connections, copies, deliveries, settings };
const reasons = Object.values(modules).flatMap((module) => Object.entries(module));

describe('why something can’t be published, shown or delivered', () => {
  it.each(reasons.filter(([, reason]) => typeof reason === 'function'))('is told in English and in Spanish with all that it is about: %s', (name, reason) => {
    const make = reason as (...values: unknown[]) => Sentence;
    const values = given[name] ?? Array.from({ length: make.length }, (_, index) => `value-${index}`);
    const made = make(...values);
    for (const language of ['en', 'es'] as const) {
      for (const value of values.flatMap(valuesOf)) expect(made[language]).toContain(value);
      expect(made[language]).not.toMatch(/undefined|\[object|null/);
    }
    expect(made.es === made.en).toBe(same.has(name));
  });

  it.each(reasons.filter(([, reason]) => typeof reason === 'object'))('is told in English and in Spanish: %s', (_, reason) => {
    for (const { en, es } of isSentence(reason) ? [reason] : Object.values(reason as Record<string, Sentence>)) expect(es).not.toBe(en);
  });
});
