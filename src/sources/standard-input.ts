/** A push of ten thousand refs has some 2 MB. */
const LONGEST_INPUT = 16 * 1024 * 1024;

/** What a program hands over, as text; nothing where it is a terminal or longer than any push. */
export async function readStandardInput(): Promise<string | undefined> {
  if (process.stdin.isTTY === true) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_INPUT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
