import type { PageReading } from '../domain/fields';
import { concludeReading } from './conclude/conclude';
import { lookAtSettledPage, type SettleOptions } from './look/settle';

/** Looks at a settled page and concludes, all in one place. */
export const readSettledPage = async (document: Document, options: SettleOptions): Promise<PageReading> => concludeReading(await lookAtSettledPage(document, options));
