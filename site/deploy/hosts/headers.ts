/** Folders whose files bear a digest in their names: an address never changes what it shows. */
export const immutableFolders = ['_astro', 'media', 'brand', 'files'] as const;
/** Uploaded files: they may hold anything. */
export const uploads = 'files';

/** Sent with every answer, whoever serves a site. Each page carries its own content policy; only framing must be forbidden by a header. */
export const safety = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** The policy of uploads instead: they are shown, never run. */
export const uploadPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

export const keptForever = 'public, max-age=31536000, immutable';
export const askedAgain = 'public, max-age=0, must-revalidate';

/** How long browsers may keep a file of a site without asking, by its path: `media/a.webp`. */
export const cachingOf = (path: string): string => (immutableFolders.some((folder) => path.startsWith(`${folder}/`)) ? keptForever : askedAgain);
