import { words } from './spelling.ts';

/** What a column of a list can say about a service. */
export const fields = [
  'name',
  'product',
  'maker',
  'area',
  'department',
  'users',
  'contractEnd',
  'notice',
  'supportEnd',
  'cost',
  'critical',
  'needs',
  'acceptedUntil',
] as const;

export type Field = (typeof fields)[number];

/**
 * Words that head columns in German, Austrian and Swiss administrations, reduced as `words` does. The longest
 * that stands in a header decides: "Kosten Hersteller" is a maker only by its second word.
 */
const headerWords: Record<Field, string> = {
  name: `
    bezeichnung, name, verfahren, verfahrensname, verfahrensbezeichnung, fachverfahren, fachanwendung,
    fachapplikation, anwendung, anwendungsname, applikation, applikationsname, it verfahren, it
    anwendung, it service, dienst, service, system, it system, titel, vertragsgegenstand, gegenstand,
    vertragsbezeichnung, vertrag, leistung, application, name der anwendung, name des verfahrens, name
    der applikation, name der software, kurzbezeichnung
  `,
  product: `
    produkt, produktname, produktbezeichnung, software, softwareprodukt, softwarename, programm,
    programmname, artikel, lizenzprodukt, lizenzbezeichnung, product, eingesetzte software, eingesetztes
    produkt, softwarebezeichnung
  `,
  maker: `
    hersteller, herstellerin, softwarehersteller, lieferant, lieferantin, anbieter, anbieterin,
    softwareanbieter, firma, vertragspartner, vertragspartnerin, auftragnehmer, auftragnehmerin,
    dienstleister, it dienstleister, kreditor, vendor, supplier, maker, softwarelieferant, hersteller
    anbieter, hersteller lieferant, provider, leistungserbringer
  `,
  area: `
    bereich, bedarfsbereich, kategorie, softwarekategorie, art, typ, softwareart, gruppe, produktgruppe,
    themenfeld, category, area, einsatzbereich, aufgabengebiet, rubrik, anwendungsbereich
  `,
  department: `
    amt, fachamt, fachbereich, abteilung, dezernat, referat, dienststelle, organisationseinheit, oe,
    sachgebiet, magistratsabteilung, direktion, departement, verwaltungsabteilung, department, nutzende
    stelle, fachdienst, eigenbetrieb, zustaendig, zustaendigkeit, verantwortlich, dienstabteilung,
    verfahrensverantwortlich, kostenstelle
  `,
  users: `
    anzahl nutzer, anzahl nutzende, nutzer, nutzende, nutzerinnen, nutzerzahl, benutzer, anzahl
    benutzer, benutzende, benutzerinnen, user, users, anzahl user, anwender, anwenderinnen, anzahl
    anwender, lizenzen, anzahl lizenzen, lizenzanzahl, lizenzzahl, arbeitsplaetze, anzahl
    arbeitsplaetze, anzahl ap, apl, clients, anzahl clients, menge, anzahl, stueckzahl, named user,
    concurrent user, anzahl mitarbeitende, installationen, useranzahl, anzahl installationen, seats
  `,
  contractEnd: `
    vertragsende, laufzeit bis, laufzeitende, laufzeit, vertragslaufzeit, vertragslaufzeit bis, ende der
    laufzeit, ende laufzeit, gueltig bis, vertrag bis, vertrag laeuft bis, laeuft bis, lizenz bis,
    lizenzende, ablaufdatum, ablauf, befristet bis, vertragsablauf, enddatum, ende, wartung bis,
    wartungsende, pflege bis, kuendbar zum, naechste kuendigung, kuendbar per, kuendigungstermin,
    naechster kuendigungstermin, wartung support bis, wartung und support bis, kuendbar auf, contract end, bis, kuendigung zum, vertragsdauer,
    vertragsdauer bis
  `,
  notice: `
    kuendigungsfrist, frist, kuendigungsfrist monate, kuendigungsfrist in monaten, kuend frist,
    kdgfrist, kuendigung, notice, notice period, kuendigungsfristen
  `,
  supportEnd: `
    supportende, support ende, ende support, ende des supports, ende herstellersupport, support bis,
    support endet, support endet am, supportablauf, support laeuft bis, supportzeitraum bis,
    herstellersupport, herstellersupport bis, herstellersupport ende, hersteller support bis,
    hersteller support ende, support hersteller bis, support des herstellers bis,
    support durch hersteller bis, ende des herstellersupports, ende hersteller support,
    end of support, end of life, end of service life, eos, eol, eos datum, eol datum, support end,
    support end date, support until, supported until, supportdauer bis, unterstuetzt bis,
    herstellerunterstuetzung bis, extended support bis, erweiterter support bis, sicherheitsupdates bis,
    updates bis, update bis, abkuendigung, abgekuendigt, abgekuendigt zum, abgekuendigt per,
    abkuendigung zum, produktende, lebensende, end of support date, end of life date, lebenszyklusende
  `,
  cost: `
    kosten, kosten pa, kosten p a, kosten pro jahr, kosten jahr, kosten jaehrlich, jahreskosten,
    jaehrliche kosten, jaehrl kosten, jahresbetrag, jahrespreis, jahresgebuehr, jahresentgelt,
    jahreskosten brutto, jahreskosten netto, laufende kosten, lizenzkosten, wartungskosten,
    pflegekosten, wartung, betrag, preis, entgelt, kosten brutto, kosten netto, aufwand pa, eur jahr,
    euro jahr, chf jahr, kosten chf, kosten eur, kosten euro, eur pa, chf pa, betriebskosten, cost,
    annual cost, cost per year, jaehrliche wartungskosten, jaehrliche
    gebuehren, gebuehren, jahresaufwand, wiederkehrende kosten, gesamtkosten, nettobetrag, bruttobetrag,
    kosten pro monat, kosten monat, monatliche kosten, monatskosten, kosten monatlich, kosten mtl, mtl kosten
  `,
  critical: `
    kritisch, kritikalitaet, geschaeftskritisch, schutzbedarf, verfuegbarkeit, kritikalitaetsstufe,
    wichtigkeit, prioritaet, systemrelevant, kritische anwendung, critical, criticality, kritis,
    bedeutung, zeitkritisch
  `,
  needs: `
    abhaengigkeit, abhaengigkeiten, office, office produkt, officeprodukt, officeintegration, office
    integration, officeanbindung, office anbindung, ms office, ms office noetig, benoetigt office,
    benoetigtes office, voraussetzung, voraussetzungen, systemvoraussetzung, systemvoraussetzungen,
    schnittstelle, schnittstellen, datenbank, betriebssystem, benoetigt, office abhaengigkeit, needs,
    dbms, word excel, office noetig, office erforderlich
  `,
  acceptedUntil: 'akzeptiert bis, hingenommen bis, ausnahme bis, accepted until, risiko akzeptiert bis',
};

const kinds = new Map<string, Field>(
  fields.flatMap((field) =>
    headerWords[field]
      .split(',')
      .map((phrase): [string, Field] => [phrase.trim().replace(/\s+/g, ' '), field]),
  ),
);

/** Amounts paid once or for each piece, and starts: they are no cost of a year and no end. */
const otherThing =
  /einmal|anschaffung|investition|beginn|\bstart|\bseit\b|(?:preis|kosten|betrag)\s+(?:pro|je|per)\s+(?!monat|jahr|quartal)/i;

/** What a header says, and how sure: 1 where it says nothing else, less the more other words it has. */
export function headerKind(header: string): { field: Field; confidence: number } | null {
  if (header.length > 80 || otherThing.test(header)) return null;
  const said = words(header.replace(/[:.]?innen\b|[*:/_]in(?:nen)?\b/g, '').replace(/\bp\.\s?a\.?/gi, 'pa'));
  let best: { field: Field; letters: number } | null = null;
  for (let start = 0; start < said.length; start += 1)
    for (let end = start + 1; end <= Math.min(said.length, start + 4); end += 1) {
      const phrase = said.slice(start, end).join(' ');
      const field = kinds.get(phrase);
      if (field && (best === null || phrase.length > best.letters)) best = { field, letters: phrase.length };
    }
  if (best === null) return null;
  return { field: best.field, confidence: Math.max(0.4, best.letters / said.join(' ').length) };
}
