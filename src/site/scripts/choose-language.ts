/** Opens the language chosen before; else the first of the browser's that we have; else English. */
export function openLanguage(): void {
  const wished = [remembered() ?? '', ...navigator.languages.map((language) => language.slice(0, 2))];
  const locale = wished.find((language) => language === 'ja' || language === 'en') ?? 'en';
  // `replace`: going back from a language must not land here and be sent on again.
  location.replace(`/${locale}/${location.hash}`);
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem('lang') ?? undefined;
  } catch {
    return undefined;
  }
}
