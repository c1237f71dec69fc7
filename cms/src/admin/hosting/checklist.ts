import { type Phrase, tell } from '../words.ts';

const points: Phrase[] = ['checkDomain', 'checkWww', 'checkCertificate', 'checkHttps', 'checkFolder', 'checkIndex', 'checkGone', 'checkHeaders', 'checkLook'];

/** What a host has to set up for a site, in the language of whoever asks, numbered. */
export const checklistFor = (domain: string, path: string): string[] => points.map((point, index) => `${index + 1}. ${tell(point, { domain, path })}`);

/** A link that opens a mail with the list in it. */
export const mailLink = (domain: string, list: readonly string[]): string =>
  `mailto:?subject=${encodeURIComponent(tell('mailSubject', { domain }))}&body=${encodeURIComponent(list.join('\r\n\r\n'))}`;
