import { type Evidence, evidence } from '../evidence';
import type { Page } from '../page';

const BOILERPLATE =
  /^(?:view|see|sign|log|join|follow|discover|explore|find|read|watch|check out|learn|download|browse|get|the latest|latest|welcome|official|stats|statistics|[\d.,]+[km]?\s(?:followers|posts|repositories))\b|follow their code|people build software|see (?:the )?complete profile|instagram photos|has \d+ repositor|professional community|on linkedin|followers|stats, game logs|free (?:resume|template|theme)|template|responsive|lorem ipsum|has not yet|cookies|is on facebook|join facebook|©/i;

/** What the head of the page says of its subject; a site's boilerplate is told apart. */
export const metaEvidence = (page: Page): Evidence[] => {
  const out: Evidence[] = [];
  const profile = /profile|author/.test(page.meta.get('og:type') ?? '');
  for (const key of ['og:description', 'description', 'twitter:description']) {
    const text = page.meta.get(key);
    if (!text || text.length < 25 || BOILERPLATE.test(text)) continue;
    out.push(evidence('about', text, 'meta', key, profile ? 0.45 : 0.32));
    break;
  }
  return out;
};
