/** A pure function of a text that works each text out once. */
export const remember = <T>(find: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      answer = find(text);
      if (known.size > 5000) known.clear();
      known.set(text, answer);
    }
    return answer as T;
  };
};
