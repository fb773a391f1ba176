/**
 * A name reduced to what tells it from others: lower case, umlauts written out, without accents, signs,
 * trademark symbols and version numbers. "LibreOffice® 24.8" and "libre office" both are "libreoffice".
 */
export function spelled(name: string): string {
  return words(name).join('');
}

/** The words of a name, reduced likewise. Versions ("7.4.2", "2019", "v3") fall away unless all would. */
export function words(name: string): string[] {
  const all = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[®™©]|\((?:r|tm|c)\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}.+#]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '');
  const named = all.filter((word, index) => index === 0 || !isVersion(word));
  return named.map((word) => word.replace(/[.]/g, ''));
}

/** "24.8", "v3", "2019" and "11", but not the 365 that belongs to a name. */
const isVersion = (word: string): boolean =>
  /^[vr]?\d{1,2}$|^[vr]?\d+(?:\.\d+)+$|^(?:19|20)\d\d$|^(?:version|release)$/.test(word);
