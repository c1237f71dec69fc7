/** The points of a text that an editor wrote one to a line. */
export const lines = (text: string | null | undefined): string[] =>
  (text ?? '').split(/\r?\n/).map((line) => line.replace(/^\s*[-*•]\s+/, '').trim()).filter((line) => line !== '');
