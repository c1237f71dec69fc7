import { cachingOf, safety as everywhere, uploadPolicy, uploads } from '@broadside/site/headers';

/** How the server of sites calls itself, so that the doctor knows it. */
export const SERVER = 'Broadside';

/** Sent with every answer. */
export const safety: Readonly<Record<string, string>> = { Server: SERVER, ...everywhere };

/** What is sent with one file of a site, besides what every answer has. What was uploaded may hold anything; it is shown, never run. */
export function headersFor(path: string): Record<string, string> {
  return { 'Cache-Control': cachingOf(path.slice(1)), ...(path.startsWith(`/${uploads}/`) ? { 'Content-Security-Policy': uploadPolicy } : {}) };
}
