import { isTombstone } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { encodePictures } from '../encode-pictures.ts';
import { mediaOf } from '../media.ts';
import { Originals } from '../originals.ts';
import type { Delta } from '../press.ts';
import { originalsIn } from '../publish.ts';
import { type Bookmark, pullChanges, type Source, unknownBookmark } from '../pull.ts';
import type { SnapshotReading } from '../read-snapshot.ts';
import { Incoming } from './incoming.ts';

/** What is done with what comes. */
export interface Receiver {
  /** Takes lines in. What it fails with is asked for again. */
  take(lines: Delta['lines']): Promise<void>;
  /** It is another CMS, or an older state of this one: nothing that was taken in counts any more. */
  beginAnew(): Promise<void>;
}

/** Reads from the CMS what changed, makes its pictures, and remembers up to where that is. */
export class Intake {
  readonly #source: Source;
  readonly #pictures: string;
  readonly #unusable = new Map<string, Sentence>();
  #incoming = new Incoming();
  #bookmark: Bookmark | null = null;
  #last: Pick<Delta, 'revision' | 'instant' | 'next'> | null = null;

  /** @param pictures where made pictures and originals are kept */
  constructor(source: Source, pictures: string) {
    this.#source = source;
    this.#pictures = pictures;
  }

  get incoming(): Incoming { return this.#incoming; }
  /** The newest revision that came; null before the first. */
  get revision(): number | null { return this.#last?.revision ?? null; }
  /** When time alone changes something; milliseconds since 1970, Infinity for never. */
  get next(): number { return this.#last?.next ? Date.parse(this.#last.next) : Infinity; }

  /** Nothing that came counts any more. */
  forget(): void {
    this.#bookmark = null;
    this.#last = null;
    this.#incoming = new Incoming();
  }

  /**
   * Asks for what changed and hands it on.
   * @returns whether anything came
   * @throws PublishError when the CMS can't be read, or the signal came first
   */
  async pull(signal: AbortSignal, receiver: Receiver): Promise<boolean> {
    const source = { ...this.#source, signal };
    const originals = new Originals(originalsIn(this.#pictures));
    let came = await pullChanges(source, originals, this.#bookmark);
    if (came === unknownBookmark) {
      await receiver.beginAnew();
      came = await pullChanges(source, originals, null);
    }
    if (came === null || came === unknownBookmark) return false;
    const { reading, bookmark } = came;
    const isNews = this.#bookmark === null || reading.lines.length > 0 || reading.invalid.length > 0;
    await this.#makePictures(reading, originals, signal);
    const { revision, next, instant } = reading.header;
    this.#incoming.take(reading);
    this.#last = { revision, next, instant };
    await receiver.take(reading.lines);
    // Only now: what was not taken in is asked for again.
    this.#bookmark = bookmark;
    return isNews;
  }

  async #makePictures({ lines }: SnapshotReading, originals: Originals, signal: AbortSignal): Promise<void> {
    const entries = lines.flatMap((line) => (isTombstone(line) ? [] : [line]));
    for (const [sha256, reason] of await encodePictures(mediaOf(entries).values(), this.#pictures, originals, signal)) this.#unusable.set(sha256, reason);
  }

  /** Lines with all that has to be known to publish them now. The clock may be set back; what was shown already stays shown. */
  deltaOf(lines: Delta['lines']): Delta {
    const last = this.#last!;
    const instant = new Date(Math.max(Date.parse(last.instant), Date.now())).toISOString();
    this.#last = { ...last, instant };
    return { ...last, instant, unusable: this.#unusable, lines };
  }
}
