const linked = new Map<string, Promise<void>>();

/**
 * By link and not by import: an imported sheet would be put into every page with a box, used or not.
 * @param href - of a sheet of this site. @returns when it is there, or will not come: without it a part is plain but whole.
 */
export function linkStyles(href: string): Promise<void> {
  const before = linked.get(href);
  if (before) return before;
  const loaded = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  linked.set(href, loaded);
  return loaded;
}
