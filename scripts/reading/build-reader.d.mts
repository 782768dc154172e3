export interface Reader {
  look: string;
  conclude: string;
  recipes: string;
}
export function buildReader(): Promise<Reader>;
export function bundle(name: string, source: string): Promise<string>;
