/** The string that says what a coach rule found: `coach.oneAsk` for the rule `one-ask`. */
export const coachKey = (id: string): string =>
  `coach.${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
