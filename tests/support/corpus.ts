/** The labelled real pages that lie beside the project, where they do. They are read from there and never copied. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export interface LabelledPage {
  id: string;
  url: string;
  isPerson: boolean | 'many';
  name: string | null;
  html: string;
}

/** Whether the pages are here; where they are not, the tests that read them say that they were left out. */
export const hasCorpus = existsSync(`${folder}index.jsonl`);

export function corpusPages(): LabelledPage[] {
  if (!hasCorpus) return [];
  return readFileSync(`${folder}index.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(
      (line) => JSON.parse(line) as { id: string; url: string; is_person: boolean | 'many'; truth?: { name?: string } },
    )
    .map(({ id, url, is_person, truth }) => ({
      id,
      url,
      isPerson: is_person,
      name: truth?.name ?? null,
      html: readFileSync(`${folder}pages/${id}.html`, 'utf8'),
    }));
}
