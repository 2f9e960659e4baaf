/** The last of so many places at which something holds that holds up to a place and not after it; 0 when at none. */
export const lastWhere = (length: number, holds: (place: number) => boolean): number => {
  let low = 0;
  for (let high = length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
};
