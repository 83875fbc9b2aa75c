/** The least that anybody who reads a text must do: look at each character. Gives a sum, so that it is done. */
export function readEachUnit(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}
