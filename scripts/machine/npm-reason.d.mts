export function npmReason(output: string): string;
