/** Whether the languages that an affiliate's people speak, as its editor wrote them, have Spanish among them. */
export const speaksSpanish = (spoken: string | null): boolean => /\b(spanish|español)/i.test(spoken ?? '');
