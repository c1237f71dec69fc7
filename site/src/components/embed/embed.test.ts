import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedOf, frameOrigins } from './embed.ts';

describe('an address that an editor pasted', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1'],
    ['https://vimeo.com/123456789/0a1b2c3d4e', 'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1&autoplay=1'],
    ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e', 'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1&autoplay=1'],
  ])('%s is shown from %s', (address, src) => expect(embedOf(address)?.src).toBe(src));

  it('of a map shows the place with a mark', () => {
    const src = new URL(embedOf('https://www.openstreetmap.org/?mlat=41.7637&mlon=-72.6851#map=16/41.76/-72.68')!.src);
    expect(src.searchParams.get('marker')).toBe('41.7637,-72.6851');
    const [west, south, east, north] = src.searchParams.get('bbox')!.split(',').map(Number) as [number, number, number, number];
    expect(west < -72.6851 && -72.6851 < east && south < 41.7637 && 41.7637 < north).toBe(true);
  });

  it.each(['https://example.org/video', 'http://youtu.be/dQw4w9WgXcQ', '/toolkits/', 'not an address', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E', 'https://www.openstreetmap.org/?mlat=x&mlon=1', 'https://www.openstreetmap.org/'])('%s only leads there', (address) => {
    expect(embedOf(address)).toBeNull();
  });

  it('never makes a page show anything from elsewhere than the known sites', () => {
    const hosts = fc.constantFrom('www.youtube.com', 'youtu.be', 'vimeo.com', 'www.openstreetmap.org', 'evil.example', 'youtube.com@evil.example');
    fc.assert(fc.property(hosts, fc.string(), fc.string(), (host, path, query) => {
      const embed = embedOf(`https://${host}/${path}?v=${query}&mlat=${query}&mlon=1#map=${path}`);
      expect(embed === null || frameOrigins.includes(new URL(embed.src).origin)).toBe(true);
    }), { numRuns: 2000 });
  });
});
