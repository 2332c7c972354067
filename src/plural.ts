/** A count with its noun, as a person says it. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
