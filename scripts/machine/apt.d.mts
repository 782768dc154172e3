export function aptInstall(wanted: { what: string; name: string; otherwise: string }): void;
export function aptReason(update: string, install: string): string;
