import type { RoleCard } from '../domain/role-events';
import { familyName, givenName } from './skeleton';

/** What a snippet of the user's own may leave open. */
export const VARIABLES = ['first name', 'last name', 'role', 'organisation', 'me'] as const;
type Variable = (typeof VARIABLES)[number];

interface Known {
  name: string | null;
  role: RoleCard | undefined;
  signer: { name: string; org: string };
}

/** A snippet with what is known filled in. What is not known stays as it is, a gap that the coach points at. */
export function fillSnippet(text: string, { name, role, signer }: Known): string {
  const values: Record<Variable, string> = {
    'first name': givenName(name),
    'last name': familyName(name),
    role: role?.title ?? '',
    organisation: role?.org || signer.org,
    me: signer.name,
  };
  return text.replace(/\{([a-z ]{1,20})\}/g, (gap, variable: string) =>
    Object.hasOwn(values, variable) ? values[variable as Variable] || gap : gap,
  );
}
