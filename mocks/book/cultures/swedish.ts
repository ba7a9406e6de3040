import { crossed, places, words, type Culture } from './culture.ts'

export const swedish: Culture = {
  market: 'SE',
  culture: 'sv-SE',
  language: 'sv',
  firstWords: crossed(
    'Alm Berg Björk Blom Ek Fors Grön Hall Hög Lind Löf Nord Ny Söder Sjö Stål Strand Sund Åker Öst',
    'berg blad dahl gren lund man mark qvist ström',
  ),
  trades: words(`
    Arkitektur Bageri Belysning Betong Bokhandel Bygg Båtvarv Data Design El Energi Fastighet Fiske Fönster Glas Golv
    Handel Hälsa Juridik Keramik Kött Lantbruk Larm Logistik Maskin Media Mejeri Måleri Plåt Rör Skog Snickeri Textil
    Transport Tryckeri Trädgård`),
  places: places(`Borås/Västra Götaland/503 30, Eskilstuna/Södermanland/632 20, Falun/Dalarna/791 71,
    Gävle/Gävleborg/803 20, Göteborg/Västra Götaland/411 03, Halmstad/Halland/302 42, Kalmar/Kalmar/392 32,
    Karlstad/Värmland/652 24, Kiruna/Norrbotten/981 31, Linköping/Östergötland/582 23, Luleå/Norrbotten/972 31,
    Lund/Skåne/222 22, Malmö/Skåne/211 20, Stockholm/Stockholm/111 20, Umeå/Västerbotten/903 26,
    Uppsala/Uppsala/753 20, Västerås/Västmanland/722 11, Växjö/Kronoberg/352 30, Örebro/Örebro/702 10,
    Östersund/Jämtland/831 30`),
  forms: words('AB HB KB'),
  givenNames: words(`
    Anders Astrid Björn Cecilia Erik Elin Fredrik Gunilla Göran Hanna Ingrid Jonas Karin Lars Linnéa Mats Märta Nils
    Olof Petra Sofia Sven Ulrika Åsa`),
  familyNames: words(`
    Ahlström Bergström Carlberg Dahlgren Ekholm Forsberg Granlund Hedlund Isaksson Jonsson Källström Lindqvist Malmberg
    Nyström Olofsson Persson Rosén Sandström Wallin Åkerman`),
  streets: ['Drottninggatan', 'Kungsgatan', 'Kyrkogatan', 'Skolgatan', 'Storgatan', 'Vasagatan'],
  isStreetNumberFirst: false,
  phonePrefix: '08-465 004 ',
}
