import type { Finding } from '../../lib/note/coach/rule';
import { camel, i18n } from '../strings';

/** What a finding says and how to mend it: the string `coach.<rule>`, filled with the finding's values. */
export function findingSentence({ rule, values }: Finding): string {
  return fill(`coach.${camel(rule)}`, values);
}

/** Rules come and go as data, so their strings are looked up by name; a test holds each rule to having one. */
const fill = i18n.t as (key: string, values: readonly string[]) => string;
