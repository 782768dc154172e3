/** What sites say of every page: no account of a person. */
const BOILERPLATE =
  /^(?:jetzt |view|see|sign|log|join|follow|discover|explore|find|read|watch|check out|learn|download|browse|get|the latest|latest|welcome|official|stats|[\d.,]+[km]?\s(?:followers|posts|repositories))\b|follow their code|complete profile|instagram photos|repositor(?:y|ies) available|professional community|on linkedin|game logs|template|lorem ipsum|cookies|is on facebook|©|read writing from|cited by \d|logg? dich|einloggen|anmelden/i;

export const isBoilerplate = (text: string): boolean => BOILERPLATE.test(text);
