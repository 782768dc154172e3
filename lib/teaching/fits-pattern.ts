/** Whether a path is one of a pattern's, in which `*` is one segment: `/in/ada` is one of `/in/*`. */
export function fitsPattern(pattern: string, pathname: string): boolean {
  const [wanted, segments] = [segmentsOf(pattern), segmentsOf(pathname)];
  return wanted.length === segments.length && wanted.every((one, at) => one === '*' || one === segments[at]);
}

export const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);
