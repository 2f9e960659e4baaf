/** The lists that entries point into, and the fields by which they do. */
const TARGETS = {
  organization: 'organizations',
  locations: 'locations',
  phones: 'phones',
  areas: 'areas',
  schedule: 'schedules',
  description: 'texts',
  alert: 'texts',
  interpretationServices: 'texts',
  applicationProcess: 'texts',
  feesDescription: 'texts',
  eligibilityDescription: 'texts',
} as const;

type Target = (typeof TARGETS)[keyof typeof TARGETS];
type Entry = {readonly [field: string]: unknown};
type Lists = {readonly [list in Target | 'services']: readonly unknown[]};

/**
 * The paths of all indices in a directory that point past the end of their list.
 *
 * Texts standing in a field (an organization's `description`) are not indices and are passed over.
 */
export function findBrokenIndices(directory: Lists): (string | number)[][] {
  const broken: (string | number)[][] = [];
  for (const list of ['organizations', 'services', 'locations'] as const) {
    directory[list].forEach((entry, position) => {
      for (const [field, target] of Object.entries(TARGETS)) {
        const value = (entry as Entry)[field];
        const pointers: unknown[] = Array.isArray(value) ? value : [value];
        for (const pointer of pointers) {
          if (typeof pointer === 'number' && pointer >= directory[target].length) {
            broken.push([list, position, field]);
          }
        }
      }
    });
  }
  return broken;
}
