/** A part of an address without its percent signs; as it stands when it was not encoded so. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
