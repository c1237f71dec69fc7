import type { Home } from '../state/home.ts';
import type { Settings } from '../state/settings.ts';
import { checkDatabase } from './database.ts';
import { checkLedger } from './ledger.ts';
import { checkMachine } from './machine.ts';
import { checkServices } from './services.ts';
import { checkSites } from './sites.ts';

export interface Context { home: Home; settings: Settings }

/** One thing the doctor looked at. `todo` says what to do, where something is to be done. */
export interface Finding { state: 'well' | 'note' | 'wrong'; what: string; todo?: string }

export type Check = (context: Context) => Promise<Finding[]> | Finding[];

/** In the order in which one thing stands on another. */
export const checks: Check[] = [checkMachine, checkDatabase, checkLedger, checkServices, checkSites];
