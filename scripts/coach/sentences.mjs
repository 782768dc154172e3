/** The interface's own sentences, for what is written outside of it. */

import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { projectRoot } from '../machine/project-root.mjs';

/** Answers what a finding says: the string of its rule, filled with its values. */
export async function findingSentences() {
  const messages = await parseMessagesFile(join(projectRoot, 'locales/en.yml'));
  const strings = new Map(messages.map(({ key, message }) => [key.join('.'), message]));
  return ({ rule, values }) => {
    const sentence = strings.get(`coach.${camel(rule)}`);
    if (sentence === undefined) throw new Error(`locales/en.yml has no sentence for the rule ${rule}.`);
    return sentence.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
  };
}

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
