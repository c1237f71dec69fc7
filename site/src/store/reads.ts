import type { Media } from '@broadside/shared/content';
import type { Filler } from './blanks.ts';
import type { Offered } from './files.ts';
import type { Icon } from './icons.ts';
import type { Question } from './questions.ts';

/** Everything that a page, or a part of it, took from its site while it was made. */
export class Reads {
  /** What was asked: while the answers hold, it need not be made again. */
  readonly questions = new Set<Question>();
  /** Pictures shown, files offered, and the icons that stand for it, by name, so that they are written beside it. */
  readonly used = { pictures: new Map<string, Media>(), downloads: new Map<string, Offered>(), icons: new Map<string, Icon>() };
  /** What it leaves open for the site that shows it. What is put in asks for itself. */
  readonly blanks = new Map<string, Filler>();
  /** When time alone would change it, in milliseconds since 1970: the next of the instants that were asked about. */
  validUntil = Infinity;
  /** Whether it is made for this page's path and no other. */
  isOfPath = false;

  /** Takes in what a part of the same page took. */
  add({ questions, used, blanks, validUntil, isOfPath }: Reads): void {
    for (const question of questions) this.questions.add(question);
    this.addUsed(used);
    blanks.forEach((filler, name) => this.blanks.set(name, filler));
    this.validUntil = Math.min(this.validUntil, validUntil);
    this.isOfPath ||= isOfPath;
  }

  addUsed({ pictures, downloads, icons }: Reads['used']): void {
    pictures.forEach((picture, name) => this.used.pictures.set(name, picture));
    downloads.forEach((file, name) => this.used.downloads.set(name, file));
    icons.forEach((icon, name) => this.used.icons.set(name, icon));
  }
}
