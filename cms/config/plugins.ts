/** What people may upload: pictures, documents and films that browsers show without running anything. */
const allowedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf', 'video/mp4', 'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation'];

export default {
  // There are no public accounts: editors sign in to the panel, programs use tokens.
  'users-permissions': { enabled: false },
  upload: { config: { sizeLimit: 50 * 1024 * 1024, security: { allowedTypes }, breakpoints: {} } },
};
