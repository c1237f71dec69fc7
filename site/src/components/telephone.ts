/** The address that calls a telephone number, however an editor wrote it: `tel:8605550114`. */
export const telephoneAddress = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
