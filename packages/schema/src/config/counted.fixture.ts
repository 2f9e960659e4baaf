/** A value that counts how often somebody looks into it: effort, where time would depend on the machine. */
export const counted = (
  value: unknown,
): {readonly value: unknown; readonly looks: () => number} => {
  let looks = 0;
  const counting = (part: unknown): unknown =>
    typeof part === 'object' && part !== null
      ? new Proxy(part, {
          get: (target, key) => {
            looks++;
            return counting(Reflect.get(target, key));
          },
        })
      : part;
  return {value: counting(value), looks: () => looks};
};
