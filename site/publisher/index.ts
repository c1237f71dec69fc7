export { PublishError, SnapshotError } from './errors.ts';
export { Originals } from './originals.ts';
export type { SiteReport } from './press.ts';
export { affiliatesIn, originalsIn, publish, type PublishReport } from './publish.ts';
export { pullSnapshot, type Source } from './pull.ts';
export { liveRelease } from './release.ts';
export { forAffiliate, readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';
export { indexSite, searchIdentity } from './search-index.ts';
export { ensureTheme } from './theme.ts';
