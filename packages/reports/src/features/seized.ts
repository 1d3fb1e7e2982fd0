import { feature } from './feature.ts'

/** Things seized, spelled as the codes of an operation's journal. */
export const seizedFeatures = [
  feature(
    'travel_document',
    "travel documents?|passports?|identity (?:cards|documents)|pasaportes?|documentos? de viajes?|passeports?|documents? (?:de voyage|falsifies|d'identite)|passaportes?|documentos? (?:falsos|falsificados)|false documents|forged documents",
  ),
  feature(
    'phone',
    '(?:mobiles? |cell ?|smart)?-?phones?|telefonos?(?: moviles| celulares)?|celulares|moviles|telephones?(?: portables)?|telemoveis|telefones',
  ),
  feature(
    'computer',
    'computers?(?: equipment)?|laptops?|ordenadores|computadoras|material informatico|equipos? informaticos?|ordinateurs?|materiel informatique|computadores|dispositivos? electronicos?|electronic devices',
  ),
  feature(
    'cash',
    'cash|money|dinero(?: en efectivo)?|efectivo|argent(?: liquide)?|especes|dinheiro|(?:euros|dollars|dolares|reais)(?= (?:in cash|en efectivo|em dinheiro|em especie|en especes))',
  ),
  feature('vehicle', 'vehicles?|cars|vehiculos?|coches|autos|vehicules?|voitures|veiculos|carros|automoveis'),
  feature('vessel', 'boats?|vessels?|embarcaciones|lanchas|bateaux|embarcacoes'),
  feature('firearm', 'firearms?|weapons?|guns?|armas?(?: de fuego| de fogo)?|armes?(?: a feu)?'),
  feature('gold', 'gold(?! mines?| mining| fields)|oro(?= |,|\\.)|ouro'),
  feature(
    'record_book',
    'ledgers?|record books?|notebooks|libretas|cuadernos|carnets|cadernos|account books',
  ),
  feature(
    'other',
    'drugs?|drogas?|drogues?|stupefiants|narcotics|cocaine|cannabis|jewell?ery|joyas|bijoux|joias',
  ),
]

/** What makes a sentence one about things seized. */
export const seizing =
  /\b(?:seiz(?:ed|ure|ing)|confiscated by (?:police|officers|authorities)|recovered|incaut\w+|intervenid[oa]s?|intervinieron|decomis\w+|saisi\w*|apreen\w+|apreendid\w+)\b/
