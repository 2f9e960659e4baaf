import {usStateCode} from '../place/us-states.ts';

/** Whether a text names a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}

/** The zones of the US states, the one with most people first. All but the first have few counties. */
const US_ZONES: readonly (readonly [zones: readonly string[], states: string])[] = [
  [['America/New_York'], 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'],
  [['America/New_York', 'America/Chicago'], 'FL KY'],
  [['America/Detroit', 'America/New_York', 'America/Menominee', 'America/Chicago'], 'MI'],
  [['America/Indiana/Indianapolis', 'America/New_York', 'America/Chicago'], 'IN'],
  [['America/Chicago'], 'AL AR IA IL LA MN MO MS OK WI'],
  [['America/Chicago', 'America/New_York'], 'TN'],
  [['America/Chicago', 'America/Denver'], 'KS ND NE SD TX'],
  [['America/Denver'], 'CO MT NM UT WY'],
  [['America/Boise', 'America/Denver', 'America/Los_Angeles'], 'ID'],
  [['America/Phoenix', 'America/Denver'], 'AZ'],
  [['America/Los_Angeles'], 'CA WA'],
  [['America/Los_Angeles', 'America/Denver', 'America/Boise'], 'NV OR'],
  [['America/Anchorage', 'America/Adak'], 'AK'],
  [['Pacific/Honolulu'], 'HI'],
  [['America/Puerto_Rico'], 'PR'],
  [['America/St_Thomas', 'America/Puerto_Rico'], 'VI'],
  [['Pacific/Guam'], 'GU'],
  [['Pacific/Saipan', 'Pacific/Guam'], 'MP'],
  [['Pacific/Pago_Pago'], 'AS'],
];

/**
 * The time zone of a place in the USA, when its state alone says it, or says that another is wrong.
 *
 *     timeZoneOf('California', 'America/New_York') // 'America/Los_Angeles'
 *
 * `usual` is the zone of the whole directory; it stays (`undefined`) wherever it is one of the state's
 * zones, and outside of the states. In a state of several zones that does not have the usual one,
 * the zone in which most of its people live is given.
 */
export function timeZoneOf(state: string, usual: string): string | undefined {
  const code = usStateCode(state);
  const [zones = []] = US_ZONES.find(([, states]) => states.split(' ').includes(code ?? '')) ?? [];
  return zones.includes(usual) ? undefined : zones[0];
}
