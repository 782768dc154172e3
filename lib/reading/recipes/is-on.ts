import type { Recipe } from './recipe';

/** Before a site's host: the same site for telephones, or for a country. */
const PREFIX = /^(?:www|m|mobile|[a-z]{2})$/;

/** Whether a host is one of a recipe's. */
export const isOn = ({ hosts }: Recipe, hostname: string): boolean =>
  hosts.some(
    (host) => hostname === host || (hostname.endsWith(`.${host}`) && PREFIX.test(hostname.slice(0, -host.length - 1))),
  );
