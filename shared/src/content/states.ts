import { type Locale, nationalCode } from './primitives.ts';

/** The 50 states and the District of Columbia, by the two letters that the postal service gives them. */
export const states = {
  al: 'Alabama', ak: 'Alaska', az: 'Arizona', ar: 'Arkansas', ca: 'California', co: 'Colorado', ct: 'Connecticut', de: 'Delaware',
  dc: 'District of Columbia', fl: 'Florida', ga: 'Georgia', hi: 'Hawaii', id: 'Idaho', il: 'Illinois', in: 'Indiana', ia: 'Iowa',
  ks: 'Kansas', ky: 'Kentucky', la: 'Louisiana', me: 'Maine', md: 'Maryland', ma: 'Massachusetts', mi: 'Michigan', mn: 'Minnesota',
  ms: 'Mississippi', mo: 'Missouri', mt: 'Montana', ne: 'Nebraska', nv: 'Nevada', nh: 'New Hampshire', nj: 'New Jersey',
  nm: 'New Mexico', ny: 'New York', nc: 'North Carolina', nd: 'North Dakota', oh: 'Ohio', ok: 'Oklahoma', or: 'Oregon',
  pa: 'Pennsylvania', ri: 'Rhode Island', sc: 'South Carolina', sd: 'South Dakota', tn: 'Tennessee', tx: 'Texas', ut: 'Utah',
  vt: 'Vermont', va: 'Virginia', wa: 'Washington', wv: 'West Virginia', wi: 'Wisconsin', wy: 'Wyoming',
} as const;

/** Those that have a name of their own in Spanish. Source: Fundéu, list of states of the United States. */
const inSpanish: Partial<Record<string, string>> = {
  dc: 'Distrito de Columbia', hi: 'Hawái', la: 'Luisiana', mi: 'Míchigan', ms: 'Misisipi', mo: 'Misuri', nh: 'Nuevo Hampshire', nj: 'Nueva Jersey', nm: 'Nuevo México', ny: 'Nueva York',
  nc: 'Carolina del Norte', nd: 'Dakota del Norte', or: 'Oregón', pa: 'Pensilvania', sc: 'Carolina del Sur', sd: 'Dakota del Sur', wv: 'Virginia Occidental',
};

/** What a state is called in a language: `ny` is “Nueva York” in Spanish. A code that is no state's is shown as it is, in capitals. */
export const stateName = (code: string, locale: Locale): string =>
  (locale === 'es' && inSpanish[code]) || ((states as Partial<Record<string, string>>)[code] ?? code.toUpperCase());

/** Every code that content can belong to: the national office and the states. */
export const ownerCodes: readonly string[] = [nationalCode, ...Object.keys(states)];
