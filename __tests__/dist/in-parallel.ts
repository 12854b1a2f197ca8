/** Does a piece of work for each item, at most so many at a time; the results in the items' order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>
): Promise<Result[]> {
  const results = new Map<number, Result>()
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item, index))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return items.map((_, index) => {
    // Every item has been worked on.
    return results.get(index) as Result
  })
}
