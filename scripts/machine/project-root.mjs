import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever a script was started from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
