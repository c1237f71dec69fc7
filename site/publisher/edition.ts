import type { Sentence } from '@broadside/shared/publishing';
import type { AddressHistory, Parts } from '../src/store/index.ts';
import type { Canaries } from './checks/canaries.ts';
import { PublishError } from './errors.ts';
import type { Theme } from './make-template.ts';
import { siteIsNewer } from './reasons/versions.ts';
import type { Objects } from './release/objects.ts';

/** What all sites of one press have in common. */
export interface Workshop {
  theme: { app: Theme; identity: string };
  folders: { out: string; pictures: string; originals: string };
  objects: Objects;
  /** Parts of pages that any of the sites had made. */
  parts: Parts;
  /** What must never be found on a page. */
  canaries: Canaries;
}

/** What is being published: content up to a revision, as it is at an instant. */
export interface Edition {
  revision: number;
  /** ISO 8601: the pages are true for this instant. */
  instant: string;
  /** When time alone changes something anywhere; ISO 8601. */
  next: string | null;
  /** Pictures that can't be made, by digest, with the reason. */
  unusable: ReadonlyMap<string, Sentence>;
}

/** What the whole of what is published says to one site. */
export interface Surroundings {
  /** The name of what the site is made from; see site-identity.ts. */
  content: string;
  /** Where items were before; another object when any of it changed. */
  history: AddressHistory;
}

/** How one site is to be published. */
export interface How {
  /** Make every page again, whatever is known of it. */
  full: boolean;
  /** Someone has said that the site may lose many pages at once. */
  confirmRemoval: boolean;
  onPage?: (done: number, total: number) => void;
}

/** What a publish did, in pages. */
export interface Outcome { release: number; rendered: number; kept: number; removed: number }

/** @throws PublishError when the live site is newer than what would be published */
export function refuseOlder(live: { revision: number } | null, { revision }: Pick<Edition, 'revision'>, full: boolean): void {
  if (live && live.revision > revision && !full) {
    throw new PublishError(siteIsNewer(live.revision, revision));
  }
}
