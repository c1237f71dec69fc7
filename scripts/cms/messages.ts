/** What the CMS process tells the one that started it. */
export type CmsMessage =
  | { event: 'booted' }
  | { event: 'administrator'; password: string | null }
  | { event: 'seeded'; items: number | null }
  | { event: 'token'; token: string }
  | { event: 'listening' };
