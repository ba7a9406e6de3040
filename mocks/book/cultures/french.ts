import { crossed, places, words, type Culture } from './culture.ts'

export const french: Culture = {
  market: 'FR',
  culture: 'fr-FR',
  language: 'fr',
  firstWords: crossed(
    'Beau Clair Champ Fort Franc Grand Haut Longue Mont Pierre Roche Val Vert',
    'bourg champ court fleur fort lac lieu mont pré rive val ville',
  ),
  trades: words(`
    Ameublement Architecture Assurances Automatismes Boulangerie Boutique Céramique Charpente Chauffage Chocolats Conseil
    Couture Décoration Éclairage Édition Électricité Énergie Formation Fromages Horlogerie Hôtellerie Imprimerie
    Informatique Jardins Joaillerie Laiterie Logistique Maçonnerie Menuiserie Optique Paysage Peinture Pépinières
    Plomberie Textiles Transports`),
  places:
    places(`Angers/Pays de la Loire/49000, Annecy/Auvergne-Rhône-Alpes/74000, Besançon/Bourgogne-Franche-Comté/25000,
    Béziers/Occitanie/34500, Bordeaux/Nouvelle-Aquitaine/33000, Brest/Bretagne/29200, Caen/Normandie/14000,
    Dijon/Bourgogne-Franche-Comté/21000, Grenoble/Auvergne-Rhône-Alpes/38000, Lille/Hauts-de-France/59000,
    Limoges/Nouvelle-Aquitaine/87000, Lyon/Auvergne-Rhône-Alpes/69002, Nantes/Pays de la Loire/44000,
    Nîmes/Occitanie/30000, Orléans/Centre-Val de Loire/45000, Paris/Île-de-France/75002, Reims/Grand Est/51100,
    Rennes/Bretagne/35000, Strasbourg/Grand Est/67000, Toulouse/Occitanie/31000`),
  forms: words('SA SARL SAS'),
  givenNames: words(`
    Agnès Antoine Benoît Camille Céline Didier Élodie Étienne Fabrice Gaëlle Hélène Isabelle Julien Laurent Lucie Maud
    Mathieu Noémie Olivier Pascale Rémi Sylvie Thierry Valérie`),
  familyNames: words(`
    Arnaud Bertrand Chevalier Dubois Durand Fournier Garnier Hubert Jacquet Lambert Leroy Marchand Moreau Noël Perrin
    Rousseau Simon Tessier Vidal Lefèvre`),
  streets: [
    'avenue de la Gare',
    'place du Marché',
    'quai du Port',
    'rue de la République',
    'rue des Écoles',
    'rue Haute',
  ],
  isStreetNumberFirst: true,
  phonePrefix: '01 99 00 4',
}
