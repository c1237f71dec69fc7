/** How the server of sites calls itself, so that the doctor knows it. */
export const SERVER = 'Broadside';

/** Sent with every answer. The pages carry their own content policy; framing can only be forbidden by a header. */
export const safety: Readonly<Record<string, string>> = {
  Server: SERVER,
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Addresses with a digest in them never change what they show. */
const isImmutable = (path: string): boolean => /^\/(_astro|media|brand|files)\//.test(path);

/** What was uploaded may hold anything; it is shown, never run. */
const isUpload = (path: string): boolean => path.startsWith('/files/');

/** What is sent with one file of a site, besides what every answer has. */
export function headersFor(path: string): Record<string, string> {
  return {
    'Cache-Control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    ...(isUpload(path) ? { 'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" } : {}),
  };
}
