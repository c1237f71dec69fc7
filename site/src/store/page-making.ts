import { blank, cut, type Filler, frameBlank, type OwnWord } from './blanks.ts';
import type { PageContent } from './page-content.ts';
import { flat } from './flat.ts';
import type { Parts, Template } from './parts.ts';
import { Reads } from './reads.ts';
import type { Place, Site } from './site.ts';
import { type Asker, type Found, readsOf } from './ways.ts';

/** How a page of one site is put together from what was made before, for any site, and what it reads on the way. */
export class PageMaking {
  /** What the page, or the part that is being made, has taken from its site so far. */
  reads = new Reads();
  readonly #site: Site;
  readonly #place: Place;
  readonly #parts: Parts;
  readonly #content: PageContent;
  /** The parts around this page, as they were found or made. */
  readonly #framed = new Map<string, Found<string>>();
  #isFraming = false;

  constructor(site: Site, place: Place, parts: Parts, content: PageContent) {
    this.#site = site;
    this.#place = place;
    this.#parts = parts;
    this.#content = content;
  }

  get #asker(): Asker { return { path: this.#place.path, instant: this.#site.content.get(this.#place.locale)!.instant, ask: (key) => this.#site.questions.ask(key) }; }

  /** See `PageContent.part`. */
  async part(name: string, make: () => Promise<string>): Promise<string> {
    const key = `${this.#place.locale} ${this.#place.path} ${name}`;
    const found = this.#parts.texts.find(key, this.#asker);
    if (found) {
      this.reads.add(found.reads);
      return found.made.body;
    }
    const text = flat(await make());
    this.#parts.texts.keep(key, text, this.reads, this.#asker);
    return text;
  }

  /** See `PageContent.frame`. */
  async frame(name: string, make: () => Promise<string>): Promise<string> {
    if (this.#isFraming) throw new Error(`The part "${name}" has to wait for the one before.`);
    this.#isFraming = true;
    const page = this.reads;
    this.reads = new Reads();
    try {
      if (!this.#findFrame(name)) {
        const text = flat(await make());
        this.#hold(name, { made: this.#parts.texts.keep(`${this.#place.locale} ${name}`, text, this.reads, this.#asker), reads: this.reads });
      }
    } finally {
      this.reads = page;
      this.#isFraming = false;
    }
    return this.#leave(frameBlank(name), (making) => making.#frameText(name));
  }

  /** A frame that holds here: as this page has it already, as the site's page before had it, or as any site had it. */
  #findFrame(name: string): Found<string> | null {
    const known = this.#framed.get(name);
    if (known) return known;
    const key = `${this.#place.locale} ${name}`;
    const made = this.#site.frames.get(key);
    const reads = made && readsOf(made, this.#asker);
    return this.#hold(name, reads ? { made, reads } : this.#parts.texts.find(key, this.#asker));
  }

  #hold(name: string, found: Found<string> | null): Found<string> | null {
    if (!found) return null;
    this.#framed.set(name, found);
    if (found.made.path === null) this.#site.frames.set(`${this.#place.locale} ${name}`, found.made);
    return found;
  }

  #frameText(name: string): string | null {
    const found = this.#findFrame(name);
    if (!found) return null;
    this.reads.add(found.reads);
    return this.filled(found.made.body);
  }

  /** See `PageContent.own`. */
  own({ name, write }: OwnWord, argument: string): string { return this.#leave(`${name} ${argument}`, (making) => write(making.#content, argument)); }

  #leave(name: string, filler: Filler): string {
    this.reads.blanks.set(name, filler);
    return blank(name);
  }

  /** See `PageContent.template`. */
  async template(make: () => Promise<Template>): Promise<{ template: Template; own: string[] }> {
    const name = `${this.#site.main.affiliate.content.basePath ?? ''} ${this.#place.locale} ${this.#place.path}`;
    const found = this.#parts.pages.find(name, this.#asker);
    const own = found && this.#fillAll(found.made.body.names, found.reads);
    if (own) return { template: found.made.body, own };
    const template = await make();
    this.#parts.pages.keep(name, template, this.reads, this.#asker);
    const made = this.#fillAll(template.names, this.reads);
    if (!made) throw new Error(`The page ${this.#place.path} has a part that was not made.`);
    return { template, own: made };
  }

  /** What this site puts in at these blanks; null when the theme has to make some of it. From here on the page has read that, too: `reads` becomes its own. */
  #fillAll(names: readonly string[], reads: Reads): string[] | null {
    const before = this.reads;
    this.reads = reads;
    const texts = new Map<string, string>();
    for (const name of new Set(names)) {
      const text = this.#fill(name);
      if (text === null) {
        this.reads = before;
        return null;
      }
      texts.set(name, text);
    }
    return names.map((name) => texts.get(name)!);
  }

  #fill(name: string): string | null { return this.reads.blanks.get(name)?.(this) ?? null; }

  /** See `PageContent.filled`. */
  filled(text: string): string {
    const { pieces, names } = cut(text, this.reads.blanks);
    return names.reduce((whole, name, index) => {
      const own = this.#fill(name);
      if (own === null) throw new Error(`The part "${name}" was not made.`);
      return whole + own + pieces[index + 1]!;
    }, pieces[0]!);
  }
}
