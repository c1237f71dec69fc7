import { createRequire } from 'node:module';

/** The little of sharp that is used here. */
export interface Sharp {
  (path: string, options: { animated: boolean; limitInputPixels: number | false }): {
    metadata(): Promise<{ format?: string; width: number; height: number; pageHeight?: number }>;
    stats(): Promise<unknown>;
  };
}

const strapi = createRequire(createRequire(__filename).resolve('@strapi/strapi/package.json'));

/** The very copy that Strapi works pictures with: two copies of libvips in one process disturb each other. */
export const sharp = createRequire(strapi.resolve('@strapi/upload/package.json'))('sharp') as Sharp;
