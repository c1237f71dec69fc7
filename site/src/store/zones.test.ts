import { ownerCodes } from '@broadside/shared/content';
import { expect, it } from 'vitest';
import { momentWords } from '../components/dates.ts';
import { zoneOf } from './zones.ts';

it('knows a real zone for every state', () => {
  for (const code of ownerCodes) expect(momentWords('2026-12-06T04:59:00Z', 'en', zoneOf(code))).not.toContain('GMT');
});

it('tells Texas from Hawaii', () => {
  expect(zoneOf('tx')).toBe('America/Chicago');
  expect(zoneOf('hi')).toBe('Pacific/Honolulu');
});
