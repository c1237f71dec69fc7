/** Something that another site can show inside a page. */
export interface Embed {
  /** Who then learns of the visitor, as people say it. */
  host: string;
  src: string;
}

const YOUTUBE = 'https://www.youtube-nocookie.com';
const VIMEO = 'https://player.vimeo.com';
const MAP = 'https://www.openstreetmap.org';

/** The only origins that pages may show inside themselves. The same list stands in the policy of a page that has such a block. */
export const frameOrigins = [YOUTUBE, VIMEO, MAP];

/** Whether a piece of a page has such a block. No editor's text can have this attribute. */
export const hasEmbed = (html: string): boolean => html.includes(' data-embed=');

const id = /^[\w-]{6,20}$/;

function youtube({ hostname, pathname, searchParams }: URL): Embed | null {
  const isShort = hostname === 'youtu.be';
  if (!isShort && !/^(www\.|m\.)?youtube(-nocookie)?\.com$/.test(hostname)) return null;
  const video = isShort ? pathname.slice(1) : (searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)/.exec(pathname)?.[1] ?? '');
  return id.test(video) ? { host: 'youtube-nocookie.com', src: `${YOUTUBE}/embed/${video}?autoplay=1` } : null;
}

function vimeo({ hostname, pathname, searchParams }: URL): Embed | null {
  const [, video, hidden = searchParams.get('h') ?? ''] = /^(?:www\.|player\.)?vimeo\.com$/.test(hostname) ? /^\/(?:video\/)?(\d{5,12})(?:\/([\da-f]+))?/.exec(pathname) ?? [] : [];
  // A video that is not listed is only shown to who knows this, too.
  const key = /^[\da-f]{6,20}$/.test(hidden) ? `h=${hidden}&` : '';
  return video ? { host: 'player.vimeo.com', src: `${VIMEO}/video/${video}?${key}dnt=1&autoplay=1` } : null;
}

/** Degrees around the place: a few streets at the usual zoom, half as much for each step nearer. */
const around = (zoom: number): number => 180 / 2 ** Math.min(Math.max(zoom, 2), 19);

function openStreetMap({ hostname, searchParams, hash }: URL): Embed | null {
  if (!/^(www\.)?openstreetmap\.org$/.test(hostname)) return null;
  const [, zoom = '16', north, east] = /^#map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const [lat, lon] = [searchParams.get('mlat') ?? north, searchParams.get('mlon') ?? east].map((text) => (text ? Number(text) : NaN)) as [number, number];
  if (!(Math.abs(lat) <= 85 && Math.abs(lon) <= 180)) return null;
  const step = around(Number(zoom));
  const box = [lon - step, lat - step / 2, lon + step, lat + step / 2].map((degrees) => degrees.toFixed(5)).join(',');
  return { host: 'openstreetmap.org', src: `${MAP}/export/embed.html?${new URLSearchParams({ bbox: box, layer: 'mapnik', marker: `${lat},${lon}` })}` };
}

/**
 * How an address that an editor pasted can be shown inside a page.
 * @returns null for all but a few known sites: their links only lead there
 */
export function embedOf(address: string): Embed | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' ? (youtube(url) ?? vimeo(url) ?? openStreetMap(url)) : null;
}
