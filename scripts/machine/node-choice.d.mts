export const OLDEST_NODE: string;
export function isGoodNode(version: string): boolean;
export function nodePackage(platform: string, architecture: string): { name: string; version: string } | undefined;
