import type { Site } from './api.ts';
import { choice, language, tell } from '../words.ts';

/** `ct` -> `Connecticut`, `us` -> `National office`. */
export const siteName = (code: string): string => choice(code);

/** A day and hour on the editor's own clock. */
export const moment = (instant: string): string => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** An hour with its seconds, for what happens while somebody looks on. */
export const clock = (instant: string): string => new Intl.DateTimeFormat(language(), { timeStyle: 'medium' }).format(new Date(instant));

/** Milliseconds as seconds, with as many digits as tell something: `0.24`, `12`. */
export const seconds = (ms: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: ms < 10_000 ? 2 : 0 }).format(ms / 1000);

export const needsAttention = ({ state }: Pick<Site, 'state'>): boolean => ['failed', 'paused', 'unmentioned'].includes(state);

/** The national site first, then the states by name. */
export const inOrder = <T extends { code: string }>(sites: readonly T[]): T[] =>
  sites.toSorted((one, other) => Number(other.code === 'us') - Number(one.code === 'us') || siteName(one.code).localeCompare(siteName(other.code), language()));

const states = ['live', 'waiting', 'publishing', 'failed', 'paused', 'closed', 'unmentioned'] as const;

/** How many sites are in which state, in one line. */
export const summaryOf = (sites: readonly Site[]): string =>
  states.map((state) => [tell(state), sites.filter((site) => site.state === state).length] as const)
    .filter(([, count]) => count > 0).map((part) => part.join(': ')).join(' · ');
