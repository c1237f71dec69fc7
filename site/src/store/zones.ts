/**
 * The time zone that most people of a state live in, for deadlines, which have no place of their own.
 * Source: IANA time zone database, zone1970.tab; for states with two zones the one of the larger population.
 */
const byZone: Record<string, string> = {
  'America/New_York': 'us ct dc de fl ga in ky ma md me mi nc nh nj ny oh pa ri sc va vt wv',
  'America/Chicago': 'al ar ia il ks la mn mo ms nd ne ok sd tn tx wi',
  'America/Denver': 'co id mt nm ut wy',
  'America/Phoenix': 'az',
  'America/Los_Angeles': 'ca nv or wa',
  'America/Anchorage': 'ak',
  'Pacific/Honolulu': 'hi',
};

const zones = new Map(Object.entries(byZone).flatMap(([zone, codes]) => codes.split(' ').map((code) => [code, zone] as const)));

/** The zone that an affiliate's deadlines are told in. */
export const zoneOf = (code: string): string => zones.get(code) ?? 'America/New_York';
