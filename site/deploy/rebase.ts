import { SAXParser, type StartTag } from 'parse5-sax-parser';

/** Attributes that hold one address. */
const single = new Set(['href', 'src', 'component-url', 'renderer-url']);

/** The file that an address of a site, without its base, is read from: `toolkits/` -> `toolkits/index.html`. */
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

type Move = (address: string) => string;

/** A move of addresses that begin with one base to another; others, and such as only look like it (`//host/`), stay. */
function mover(from: string, to: string): Move {
  return (address) => (address.startsWith(from) && !address.startsWith('//') ? to + address.slice(from.length) : address);
}

/** A list of pictures with their widths: `/media/a.webp 480w, /media/b.webp 960w`. */
const moveSet = (value: string, move: Move): string => value.split(', ').map(move).join(', ');

/** The data of an island or a script is JSON and may hold any text, and HTML in it: only what is the address of a file of this site, alone in its quotes, moves. */
function moveData(value: string, from: string, move: Move, has: (path: string) => boolean): string {
  return value.replace(/(?<=&(?:quot|#34);)\/[^&"\\\s]*(?=\\?&(?:quot|#34);)/g, (address) =>
    (address.startsWith(from) && has(fileOf(address.slice(from.length).split(/[?#]/)[0]!)) ? move(address) : address));
}

/** The parser's own types leave out where attributes stand. */
interface TagPlace { attrs?: Record<string, { startOffset: number; endOffset: number }> }

/** The start tags of a page with the places of their attributes. */
function tagsOf(html: string): StartTag[] {
  const tags: StartTag[] = [];
  const parser = new SAXParser({ sourceCodeLocationInfo: true });
  parser.on('startTag', (tag) => { tags.push(tag); });
  parser.end(html);
  return tags;
}

function moveValue(name: string, value: string, from: string, move: Move, has: (path: string) => boolean): string {
  if (single.has(name)) return move(value);
  if (name === 'srcset') return moveSet(value, move);
  return name === 'props' || name.startsWith('data-') ? moveData(value, from, move, has) : value;
}

/**
 * Rewrites the addresses of a page that was made for one folder of a domain so that it works in another.
 * The renderer writes them into few attributes and nowhere else; absolute addresses (canonical, feeds) name the site's main place and stay.
 * @param from the folder that the page was made for, `/` or `/ct/`
 * @param has whether the site has such a file
 */
export function rebaseHtml(html: string, from: string, to: string, has: (path: string) => boolean): string {
  const move = mover(from, to);
  let result = '';
  let done = 0;
  for (const { attrs, sourceCodeLocation } of tagsOf(html)) {
    for (const { name } of attrs) {
      const place = (sourceCodeLocation as TagPlace | null | undefined)?.attrs?.[name];
      const written = place && html.slice(place.startOffset, place.endOffset);
      const [, start, value] = /^([^=]*=")([^"]*)"$/.exec(written ?? '') ?? [];
      if (!place || !start || value === undefined || place.startOffset < done) continue;
      result += `${html.slice(done, place.startOffset)}${start}${moveValue(name, value, from, move, has)}"`;
      done = place.endOffset;
    }
  }
  return result + html.slice(done);
}

/** The same for a style sheet, whose addresses are those of fonts and drawings. */
export function rebaseCss(css: string, from: string, to: string): string {
  return css.replaceAll(`url(${from}_astro/`, `url(${to}_astro/`);
}
