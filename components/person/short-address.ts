/** An address as people say it: without scheme, `www.` and a last stroke. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
