/** What a search looks at; tests hand in a made-up one. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  isProgram: (path: string) => boolean;
}

export function findChromium(machine?: Machine): string | undefined;
export function findFirefox(machine?: Machine): string | undefined;
export function findOnPath(name: string, machine?: Pick<Machine, 'env' | 'isProgram'>): string | undefined;
