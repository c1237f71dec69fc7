import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import type { ConnectionTest, CopyFinding, Delivery, NeverRestoreRequest, PublisherStatus, PublishRequest, ReleaseSummary, RollbackRequest, SiteStatus } from '@broadside/shared/publishing';
import type { HostingSettings } from '../../customizations/publishing/hosting.ts';
import type { Removal } from '../../customizations/publishing/removals.ts';
import type { SiteAction } from '../../customizations/publishing/sites.ts';

/** A site, with what this person may do with it. */
export type Site = SiteStatus & { actions: readonly SiteAction[] };
export type Status = Omit<PublisherStatus, 'sites'> & { sites: Site[] };
export type { ConnectionTest, CopyFinding, Delivery, HostingSettings, ReleaseSummary, Removal };

const get = async <T>(path: string): Promise<T> => (await getFetchClient().get<T>(`/publishing${path}`)).data;
const post = async <T>(path: string, body: object = {}): Promise<T> => (await getFetchClient().post<T>(`/publishing${path}`, body)).data;

/** A site as one file. Strapi's client forgets what a refusal says when it expects a file; only the end of a session is left to it. */
async function zip(code: string): Promise<Blob> {
  const { data, status } = await getFetchClient().get<Blob>(`/publishing/sites/${code}/zip`, { responseType: 'blob', validateStatus: (given) => given !== 401 });
  if (status === undefined || status < 400) return data;
  const { error } = JSON.parse(await data.text()) as { error: { message: string } };
  throw new Error(error.message);
}

/** What the CMS answers about publishing. Each throws an error whose message is a sentence for the person. */
export const ask = {
  status: () => get<Status>('/status'),
  removals: () => get<Removal[]>('/removals'),
  releases: (code: string) => get<ReleaseSummary[]>(`/sites/${code}/releases`),
  hosting: async (code: string) => (await get<{ settings: HostingSettings | null }>(`/sites/${code}/hosting`)).settings,
  delivery: async (code: string) => (await get<{ last: Delivery | null }>(`/sites/${code}/delivery`)).last,
  copy: (code: string) => get<CopyFinding>(`/sites/${code}/copy`),
  publish: (code: string, request: PublishRequest) => post(`/sites/${code}/publish`, request),
  rollback: (code: string, request: RollbackRequest) => post<SiteStatus>(`/sites/${code}/rollback`, request),
  neverRestore: (code: string, request: NeverRestoreRequest) => post<ReleaseSummary[]>(`/sites/${code}/never-restore`, request),
  deploy: (code: string) => post<Delivery>(`/sites/${code}/deploy`),
  testConnection: (code: string) => post<ConnectionTest>(`/sites/${code}/test-connection`),
  zip,
};

/** The sentence in what was thrown. */
export const sentenceOf = (error: unknown): string => (isFetchError(error) || error instanceof Error ? error.message : String(error));
