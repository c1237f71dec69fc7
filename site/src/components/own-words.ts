import type { OwnWord } from '../store/index.ts';
import { escapeHtml } from '@broadside/shared/markdown';
import { safeJson } from './found/thing.ts';

/** The affiliate's name, as HTML. */
export const nameWord: OwnWord = { name: 'name', write: ({ affiliate }) => escapeHtml(affiliate.name) };

/** The affiliate's name within a text of JSON in a page. */
export const nameInJsonWord: OwnWord = { name: 'name-in-json', write: ({ affiliate }) => safeJson(affiliate.name).slice(1, -1) };
