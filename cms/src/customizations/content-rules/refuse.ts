import { errors } from '@strapi/utils';

/**
 * Refuses what an editor saved: nothing of it stays. The panel shows the message at the field.
 * @param path the field, from the outside in: `['brand', 'primary']`
 */
export function refuseField(path: string[], message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] });
}
