import type { SiteStatus } from '@broadside/shared/publishing';
import type { Source } from '../pull.ts';
import type { Way } from './incoming.ts';

export interface PublisherSettings {
  source: Source;
  /** Sites go to `<out>/<code>/current/`. */
  out: string;
  pictures: string;
  /** What must never be found on a page. */
  secrets: readonly string[];
  /** Where visitors find a site. */
  addressOf: (code: string) => string;
  /** How often to look without a hint, in milliseconds. */
  every?: number;
  /** Told each time that all is done for now, with how each site is delivered. Must not take long. */
  onRest?: (ways: ReadonlyMap<string, Way>) => void;
  /** What is known of the copy of a site that is delivered to another place; null for a site that is not. */
  elsewhere?: (site: Pick<SiteStatus, 'code' | 'release' | 'revision'>, way: Way) => NonNullable<SiteStatus['elsewhere']> | null;
  threads?: number;
}
