/** Databases limit how many values one question may hold. */
const most = 400;

/** Values in parts that a question may hold. */
export const inParts = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / most) }, (_, n) => values.slice(n * most, (n + 1) * most));
