/** A paste as the fragment of an address: no server ever sees it, and nothing else travels in it. */

/** First byte of what is packed. Another number is another format, which this page does not know. */
const VERSION = 1;
const NAME = '#paste=';
/** Some programs cut longer addresses off, and then a link opens to nothing. */
export const LONGEST_LINK = 16_000;
/** A link that would unpack to more than this was not made here. */
const LONGEST_TEXT = 200_000;

/** @returns the fragment; undefined when it would be too long for a link. */
export async function toFragment(text: string): Promise<string | undefined> {
  if (text.length > LONGEST_TEXT) return undefined;
  const packed = await bytesOf(through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')));
  if (!packed || packed.length > LONGEST_LINK) return undefined;
  const fragment = NAME + toBase64Url(Uint8Array.of(VERSION, ...packed));
  return fragment.length <= LONGEST_LINK ? fragment : undefined;
}

/** @returns true for an address that somebody made to hand over a paste, whether it can be read or not. */
export const isShared = (fragment: string): boolean => fragment.startsWith(NAME);

/** @returns the text; undefined when the fragment is cut, of another version or no such link at all. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!isShared(fragment) || fragment.length > LONGEST_LINK) return undefined;
  const bytes = fromBase64Url(fragment.slice(NAME.length));
  if (bytes?.[0] !== VERSION) return undefined;
  try {
    const unpacked = await bytesOf(through(bytes.slice(1), new DecompressionStream('deflate-raw')));
    return unpacked && new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch {
    return undefined;
  }
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(transform);

/** @returns undefined as soon as there are more than a paste may have: a short link can unpack to gigabytes. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > 4 * LONGEST_TEXT) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{1,16000}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
