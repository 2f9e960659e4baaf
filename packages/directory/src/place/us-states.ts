import {placeKey} from './place-key.ts';

/** The states, the district and the inhabited territories of the USA, by their postal codes. */
const STATES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
  'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,' +
  'KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,' +
  'MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,' +
  'NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,' +
  'PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,' +
  'VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,' +
  'GU Guam,MP Northern Mariana Islands,PR Puerto Rico,VI US Virgin Islands';

/** The name of every US state by its code, both as written: `IL` and `Illinois`. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  STATES.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

const CODES: ReadonlyMap<string, string> = new Map(
  [...US_STATES].flatMap(([code, name]) => [
    [code.toLowerCase(), code] as const,
    [placeKey(name), code] as const,
  ]),
);

/** The postal code of a US state from its name or its code in any case; `undefined` for anything else. */
export function usStateCode(text: string): string | undefined {
  return CODES.get(placeKey(text));
}
