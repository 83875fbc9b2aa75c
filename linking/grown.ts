/** The same numbers with more room behind them. */
export function grown(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(room);
  more.set(numbers);
  return more;
}
