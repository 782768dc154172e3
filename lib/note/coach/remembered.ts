/** Works out once a note, a sentence, what several rules ask of it; forgotten together with the note. */
export function remembered<K extends object, T>(workOut: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (of) => {
    const found = known.get(of) ?? { value: workOut(of) };
    known.set(of, found);
    return found.value;
  };
}
