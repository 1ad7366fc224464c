const LIKE_ENOUGH = 0.4;
const SHOWN = 3;

/** On the 404 page: points at the articles whose names share the most with the address that was asked for. */
export function pointToNearest(): void {
  const asked = pairs(lastName(location.pathname));
  for (const section of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    const place = section.querySelector<HTMLElement>('[data-nearest]');
    const links = [...section.querySelectorAll<HTMLAnchorElement>('dd a')];
    // An error stands under each of its services; it is offered once.
    const near = [...new Map(links.map((link) => [link.href, link])).values()]
      .map((link) => ({ link, score: likeness(asked, pairs(lastName(link.pathname))) }))
      .filter(({ score }) => score > LIKE_ENOUGH)
      .sort((a, b) => b.score - a.score)
      .slice(0, SHOWN);
    if (!place || near.length === 0) continue;
    for (const { link } of near) place.append(link.cloneNode(true), ' ');
    place.hidden = false;
  }
  if (wantsEnglish()) {
    document.querySelector('[data-locale=ja]')?.before(document.querySelector('[data-locale=en]') ?? '');
  }
}

/** The language in the address, else the browser's. The file itself has Japanese first. */
function wantsEnglish(): boolean {
  if (/^\/(?:ja|en)\//.test(location.pathname)) return location.pathname.startsWith('/en/');
  return !navigator.language.startsWith('ja');
}

function lastName(path: string): string {
  return (
    path
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return new Set([...letters].slice(1).map((letter, index) => letters.charAt(index) + letter));
}

/** Dice's coefficient over pairs of letters: 1 the same, 0 nothing in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
