/** One plain sentence of progress. Everything the scripts tell a person goes through here. */
export function say(sentence) {
  console.log(sentence);
}
