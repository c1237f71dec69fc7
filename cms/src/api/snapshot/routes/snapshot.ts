// Every token needs the right "read" to come this far; how much it may read is decided by ../scope.ts, and nothing by default.
const auth = { scope: ['api::snapshot.snapshot.read'] };

export default {
  routes: [
    { method: 'GET', path: '/snapshot', handler: 'snapshot.read', config: { auth } },
    { method: 'GET', path: '/snapshot/media/:sha256', handler: 'snapshot.media', config: { auth } },
  ],
};
