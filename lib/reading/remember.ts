const memories: Map<string, unknown>[] = [];

/** A pure function of a text that works each text out once a page. */
export const remember = <T>(find: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      answer = find(text);
      known.set(text, answer);
    }
    return answer as T;
  };
};

/** Nothing of a page is remembered when the next one is read. */
export const forget = (): void => {
  for (const known of memories) known.clear();
};
