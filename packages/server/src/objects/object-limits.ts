import {objectSizeLimit} from '@heard/schema';

/** How much room objects may take, in bytes. */
export interface ObjectLimits {
  /** The largest object. */
  readonly objectBytes: number;
  /** What the objects of a tenant may take together that no report names yet. */
  readonly unboundBytes: number;
}

/** An object counts for no less than this: many small ones fill a database too. */
export const leastObjectBytes = 65_536;

/** A gibibyte of objects without a report: some forty large files on their way at the same time. */
export const defaultObjectLimits: ObjectLimits = {
  objectBytes: objectSizeLimit,
  unboundBytes: 1_073_741_824,
};
