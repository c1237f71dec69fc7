import type { Crew } from '../crew.ts';
import type { SiteReport } from '../press.ts';

/** What came of a round: the reports of sites that have one, and the sites that are left over. */
export interface Round { reports: SiteReport[]; left: ReadonlySet<string> }

/**
 * Publishes sites in an order, as many at the same time as there are threads. A change that comes meanwhile must not wait for all of them:
 * then the round ends with the sites that are being published. A site that can't be published at all holds up none of the others.
 * @param publish publishes one site; null when there is nothing to tell
 * @param isAsked whether something came
 * @throws what publishing the first such site failed with, when all others are done
 */
export async function publishRound(crew: Pick<Crew, 'lanes'>, codes: readonly string[], publish: (code: string) => Promise<SiteReport | null>, isAsked: () => boolean): Promise<Round> {
  const reports: SiteReport[] = [];
  const left = new Set(codes);
  const failures: unknown[] = [];
  await Promise.all(crew.lanes(codes).map(async (lane) => {
    for (const code of lane) {
      if (isAsked()) return;
      try {
        const report = await publish(code);
        left.delete(code);
        if (report) reports.push(report);
      } catch (error) {
        failures.push(error);
      }
    }
  }));
  if (failures.length > 0) throw failures[0];
  return { reports, left };
}
