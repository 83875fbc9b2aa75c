/** Keeps the best so many of the documents that it is shown: a heap whose root is the worst that is kept. */
export class BestDocuments {
  readonly #most: number;
  readonly #documents: number[] = [];
  readonly #scores: number[] = [];
  /** How many it was shown. */
  total = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Of documents with the same score, those that are shown first are better. */
  add(document: number, score: number): void {
    this.total += 1;
    if (this.#documents.length < this.#most) {
      this.#documents.push(document);
      this.#scores.push(score);
      this.#rise(this.#documents.length - 1);
    } else if (this.#most > 0 && score > this.#scores[0]!) {
      this.#documents[0] = document;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** The kept documents, best first, with their scores. */
  sorted(): { readonly document: number; readonly score: number }[] {
    return this.#documents
      .map((document, place) => ({ document, score: this.#scores[place]! }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }

  #isWorse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!;
    return difference < 0 || (difference === 0 && this.#documents[a]! > this.#documents[b]!);
  }

  #rise(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isWorse(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.#documents.length && this.#isWorse(child, worst)) worst = child;
      }
      if (worst === place) return;
      this.#swap(place, worst);
      place = worst;
    }
  }

  #swap(a: number, b: number): void {
    for (const list of [this.#documents, this.#scores]) [list[a], list[b]] = [list[b]!, list[a]!];
  }
}
