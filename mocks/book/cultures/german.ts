import { crossed, places, words, type Culture } from './culture.ts'

export const german: Culture = {
  market: 'DE',
  culture: 'de-DE',
  language: 'de',
  firstWords: crossed(
    `Acker Birken Buchen Eichen Falken Feld Hirsch Hohen Kirch Königs Linden Mühl Neu Ober Rosen Schön Stein Wald Weiß
    Winter`,
    'bach bauer berg feld haus hofer mann meier',
  ),
  trades: words(`
    Anlagenbau Apotheken Architektur Bäckerei Bau Beratung Blumen Brauerei Buchhandel Dachbau Druckerei Elektro Energie
    Fleischerei Forst Gartenbau Getränke Glas Holzbau Immobilien Keramik Küchen Logistik Malerei Maschinenbau Medien
    Metallbau Möbel Mühlen Optik Reisen Schmuck Spedition Textil Verlag Weine`),
  places: places(`Aachen/NW/52062, Augsburg/BY/86150, Berlin/BE/10115, Bonn/NW/53111, Bremen/HB/28195,
    Dresden/SN/01067, Erfurt/TH/99084, Essen/NW/45127, Freiburg/BW/79098, Göttingen/NI/37073, Hamburg/HH/20095,
    Kassel/HE/34117, Köln/NW/50667, Leipzig/SN/04109, Lübeck/SH/23552, Mainz/RP/55116, München/BY/80331,
    Münster/NW/48143, Nürnberg/BY/90402, Würzburg/BY/97070`),
  forms: words('AG GmbH KG'),
  givenNames: words(`
    Anja Bernd Claudia Dieter Elke Florian Gisela Hans Ingo Jürgen Katrin Lukas Monika Norbert Olaf Petra Rainer Sabine
    Stefan Thomas Ulrike Volker Wiebke Jörg`),
  familyNames: words(`
    Albrecht Baumann Christ Dietrich Engel Fischer Groß Hartmann Jäger Krüger Lehmann Müller Neumann Pohl Richter
    Schröder Schäfer Vogt Weber Zimmermann`),
  streets: ['Bahnhofstraße', 'Gartenstraße', 'Hauptstraße', 'Lindenallee', 'Marktplatz', 'Schillerstraße'],
  isStreetNumberFirst: false,
  phonePrefix: '030 23125 0',
}
