/** @returns true for a scheme, a host with a dot, an address, `localhost`, or something that stands for one of them. */
export function isUrlLike(word: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|localhost(?![\w.])|\$|\{|<|(?:\d{1,3}\.){3}\d|(?:[^\s/?#:.]{1,63}\.){1,12}[^\s/?#:.\d]{2,63}(?:[:/?#]|$))/i.test(
    word,
  );
}
