import { feature } from './feature.ts'

/** Kinds of site, spelled as those of an operation's plan. What has no kind of its own is `other`, in its words. */
export const placeFeatures = [
  feature(
    'mine',
    '(?:gold |diamond |illegal |remote |artisanal )*mines?(?= |[,.;)]|$)(?! (?:clear|field))(?<!(?:of|is|was) mines?)',
    "(?:gold )?mining (?:camps?|sites?|areas?|towns?|settlements?)|gold fields|goldfields|minas?(?: (?:de oro|ilegales|ilegais|de ouro))?|yacimientos|campamentos? mineros?|sites? (?:d'orpaillage|aurifere\\w*|miniers?)|mines? d'or|garimpos?|zonas? mineras?|quarr(?:y|ies)|canteras?|carrieres|pedreiras?",
  ),
  feature(
    'nightclub',
    'night ?-?clubs?|strip clubs?|discos|discotheques?|clubes? nocturnos?|discotecas?|boites? de nuit|cabarets?|boates?|casas? noturnas?|clubs? nocturnos|clubs? de alterne|clubes? de alterne|night-clubs?',
  ),
  feature(
    'factory',
    'factor(?:y|ies)|sweatshops?|workshops? (?:making|sewing)|(?:garment|textile|sewing) (?:workshops?|plants?)|fabricas?|talleres? (?:textiles?|clandestinos?|de costura)|maquilas?|usines?|ateliers? (?:clandestins?|de couture|textiles?)|oficinas? de costura|confeccoes|processing plants?|meat plants?|olarias?',
  ),
  feature(
    'market',
    '(?<!(?:labou?r|black|job|stock|dark) )(?:open-air |street |local )*markets?(?! (?:value|price|share))|mercados?(?: (?:al aire libre|callejeros?))?(?! (?:laboral|negro|de trabajo|de trabalho))|marches(?= |,|\\.|$)|marche (?:de|local|central|a ciel)|feiras? livres?|bazaars?',
  ),
  feature(
    'farm',
    'farms?|plantations?|ranch(?:es)?|greenhouses?|vineyards?|agricultural (?:sites?|holdings?|sector|fields?)|granjas?|fincas?|haciendas?|plantaciones|explotaciones agricolas|invernaderos?|fermes?|exploitations? agricoles?|champs|vignobles?|vignes|fazendas?|quintas?|lavouras?|plantacoes|carvoarias?|estufas',
  ),
  feature(
    'dwelling',
    'private (?:homes?|houses?|households?|residences?)|households?|dwellings?|apartments?|flats|residences?|houses?|homes|viviendas?|domicilios?|pisos?|apartamentos?|departamentos? (?:alquilad|donde)|casas?(?! (?:noturnas?|de massage\\w*|de masajes?|de prostituic\\w+|de apoio))|hogares|maisons?(?! closes?)|domiciles?|appartements?|logements?|menages|residencias?|moradias?|lares',
  ),
  feature(
    'vessel',
    'vessels?|fishing boats?|boats?|ships?|trawlers?|barcos?|embarcaciones|pesqueros?|buques?|bateaux?|navires?|chalutiers?|embarcacoes|navios?|pesqueiros?',
  ),
  feature(
    'other',
    'massage (?:parlou?rs?|salons?)|(?:nail|beauty|hair) (?:bars?|salons?|studios?)|brothels?|hotels?|guest ?houses?|motels?|restaurants?|bars|(?<=\\b(?:an?|the|un|um|le|du|el|del|al) )bar|taverns?|(?:construction|building) sites?|car ?washes?|(?:scam|fraud|call) (?:cent(?:re|er)s?|compounds?|farms?)|warehouses?|casinos?|streets|bus (?:and train )?stations?|red-light districts?|camps(?! of)|airports?|ports?|border (?:crossings?|posts?|checkpoints?)',
    'salon(?:es)? de (?:masajes?|belleza)|centros? de masajes?|prostibulos?|burdeles?|hoteles|restaurantes?|bares|obras? de construccion|obras(?= )|centros? de estafas?|bodegas?|calles|aeropuertos?|puertos?|pasos? fronterizos?|puestos? fronterizos?|locales? de alterne|terminales? de (?:buses|transporte)|lavaderos? de (?:autos|coches)',
    "salons? de (?:massages?|beaute|manucure|coiffure)|studios? de massage|maisons? closes?|bars? a hotesses|chantiers?|entrepots?|rues|aeroports?|gares?|postes? frontieres?|centres? d'(?:escroquerie|arnaque|appels?)",
    'casas? de (?:massage(?:m|ns)|prostituicao|apoio)|saloes? de beleza|prostibulos?|bordeis|hoteis|canteiros? de obras?|armazens|ruas|aeroportos?|portos?|postos? de fronteira|terminais rodoviarios|centros? de golpes?',
  ),
]
