import { crossed, places, words, type Culture } from './culture.ts'

export const englishTrades = words(`
  Accounting Advisory Analytics Architecture Automation Bakery Books Brewing Ceramics Clinic Construction Consulting
  Dairy Dental Design Electric Energy Engineering Farms Florists Foods Freight Furniture Hardware Insurance Logistics
  Machining Marine Media Optics Packaging Plumbing Printing Roofing Textiles Tours`)

const ends = 'bourne bridge bury combe croft dale field ford ham ley mere ridge stead ton well wick worth'

const givenNames = words(`
  Alice Andrew Bethany Brian Caroline Daniel Diane Edward Eleanor Frank Grace Harold Ivy James Joanna Kevin Laura Martin
  Nancy Oliver Patricia Quentin Rachel Samuel`)

const familyNames = words(`
  Abbott Barnes Carter Dawson Ellison Foster Gibson Harper Ingram Jenkins Keller Lawson Mitchell Norris Osborne Parker
  Quinn Reynolds Sawyer Turner`)

export const american: Culture = {
  market: 'US',
  culture: 'en-US',
  language: 'en',
  firstWords: crossed('Ash Brook Clay Cross Fair Glen Gold Green Hart Hazel High Lang Long Oak Red Thorn', ends),
  trades: englishTrades,
  places: places(`Albany/NY/12207, Austin/TX/78701, Boise/ID/83702, Boulder/CO/80302, Chicago/IL/60601,
    Columbus/OH/43215, Dallas/TX/75201, Denver/CO/80202, Fresno/CA/93721, Houston/TX/77002, Madison/WI/53703,
    Memphis/TN/38103, New Haven/CT/06510, Omaha/NE/68102, Phoenix/AZ/85003, Portland/OR/97201, Raleigh/NC/27601,
    San Diego/CA/92101, Seattle/WA/98101, Tucson/AZ/85701`),
  forms: words('Corp. Inc. LLC'),
  givenNames,
  familyNames,
  streets: ['Main Street', 'Market Street', 'Oak Avenue', 'River Road', 'Union Square', 'Washington Boulevard'],
  isStreetNumberFirst: true,
  phonePrefix: '555-01',
}

export const british: Culture = {
  market: 'GB',
  culture: 'en-GB',
  language: 'en',
  firstWords: crossed('Brad Marl Mid Rad Shel Stan Wal Wes Win Wood', ends),
  trades: englishTrades,
  places: places(`Bath/Somerset/BA1 1LZ, Belfast/Antrim/BT1 5GS, Bristol/Avon/BS1 4ST, Cardiff/Glamorgan/CF10 1EP,
    Chester/Cheshire/CH1 2HJ, Derby/Derbyshire/DE1 2FS, Dundee/Angus/DD1 3BG, Durham/Durham/DH1 3NJ,
    Exeter/Devon/EX1 1JJ, Glasgow/Lanarkshire/G2 1DU, Hull/Yorkshire/HU1 2AA, Leeds/Yorkshire/LS1 5DL,
    Lincoln/Lincolnshire/LN2 1AL, London/London/EC2V 7HH, Norwich/Norfolk/NR2 1NH, Oxford/Oxfordshire/OX1 1BX,
    Plymouth/Devon/PL1 2AA, Reading/Berkshire/RG1 2LU, Stirling/Stirlingshire/FK8 2ET, York/Yorkshire/YO1 9TL`),
  forms: words('Group LLP Ltd'),
  givenNames,
  familyNames,
  streets: ['Castle Street', 'Church Lane', 'High Street', 'Mill Road', 'Station Road', 'Victoria Terrace'],
  isStreetNumberFirst: true,
  phonePrefix: '01632 9600',
}
