/**
 * A pure function that remembers what it has made, by a key; beyond `most` the oldest is forgotten.
 * For what is dear to make and asked for again and again, such as the HTML of a question.
 */
export function remember<Input, Output>(
  most: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const known = new Map<string, Output>();
  return (input) => {
    const key = keyOf(input);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(input);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, made);
    return made;
  };
}
