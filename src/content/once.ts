/**
 * What is made of a list, made once for each list: those of the content are read once in a build, and anew in a preview when content
 * changes.
 */
export function onceForEach<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const memo = new WeakMap<List, { readonly made: Made }>();
  return (list) => {
    const known = memo.get(list) ?? { made: make(list) };
    memo.set(list, known);
    return known.made;
  };
}
