import { allowedTypes } from '../src/customizations/uploads/kinds.ts';

export default {
  // There are no public accounts: editors sign in to the panel, programs use tokens.
  'users-permissions': { enabled: false },
  upload: { config: { sizeLimit: 50 * 1024 * 1024, security: { allowedTypes }, breakpoints: {} } },
};
