import { feature } from './feature.ts'

/** Patterns of recruitment, movement, control and exploitation, spelled as the codes of an operation's journal. */
export const modusFeatures = [
  feature(
    'deceptive_job_offer',
    '(?:false|fake|fraudulent|bogus|deceptive|fictitious) (?:job|employment|work|promises?|offers?|adverts?|advertisements?|contracts?)[a-z ]{0,24}|promis\\w+ (?:of )?(?:\\w+[ -]){0,4}(?:jobs?|work|employment|salar\\w+|wages|better life|legitimate)|job (?:offers?|advertisements?|adverts?) (?:that|which) (?:were|proved|turned)|lured (?:\\w+ ){0,6}(?:by|with|promise\\w*|job\\w*|opportunit\\w+|better)|deceived (?:\\w+ ){0,4}(?:job|work|promise\\w*)|in search of a better life|tricked into|lured',
    '(?:fals[ao]s?|enganosas?|fraudulentas?) (?:ofertas?|promesas?|promessas?|contratos?|anuncios?|propostas?)(?: (?:de|laborales)[a-z ]{0,20})?|ofertas? (?:de (?:trabajo|empleo|emprego|trabalho)|laborales?) (?:falsas?|enganosas?|fraudulentas?)|(?:enganad|captad|atraid|aliciad|reclutad|engañad)[oa]s? (?:\\w+ ){0,6}(?:promesas?|promessas?|ofertas?|propostas?|anuncios?|trabajo|trabalho|emprego|empleo)|bajo enganos?|mediante enganos?|promesas? (?:fraudulentas?|de (?:trabajo|empleo|una vida|un futuro))|promessas? (?:\\w+ )?de (?:emprego|trabalho|uma vida|altos salarios)|falsas? ofertas?|anuncios? de emprego falsos?',
    "fauss?es? (?:offres?|promesses?|annonces?)(?: (?:d'emploi|de travail))?|promesses? (?:fallacieuses?|mensongeres?|d'emploi|de travail|d'une vie)|offres? d'emploi (?:fictives?|fallacieuses?|mensongeres?|trompeuses?)|attire\\w* (?:\\w+ ){0,6}(?:promesses?|promettant|emplois?)|promett\\w+ (?:des |un )?(?:emplois?|travail)|vu promettre|promis un (?:emploi|travail)",
  ),
  feature(
    'recruited_online',
    "(?:recruit\\w*|lur\\w+|groom\\w+|advertis\\w+|contact\\w+|target\\w+)[a-z ,'-]{0,50}(?:online|social media|social networks?|internet|facebook|tiktok|instagram|whatsapp|telegram|dating (?:apps?|sites?|platforms?))|online recruitment|online (?:job )?(?:adverts?|ads|advertisements?)|(?:via|through|on|over) (?:social (?:media|networks?)|facebook|tiktok|instagram|whatsapp|telegram)",
    '(?:a traves de|por|en|mediante|via|pelas?|nas?|atraves d[ea]s?|sur|par) (?:las? |les )?(?:redes sociales|redes sociais|reseaux sociaux|internet|facebook|tiktok|instagram|whatsapp|telegram)|recrut\\w+ en ligne|reclut\\w+ en linea|captacion online|recrutad[oa]s? online',
  ),
  feature(
    'recruited_by_acquaintance',
    'recruited by (?:a )?(?:friends?|acquaintances?|neighbou?rs?)|captad\\w+ por (?:amig|conocid|vecin)\\w+|recrute\\w* par (?:un|une|des) (?:ami|connaissance|voisin)\\w*|aliciad\\w+ por (?:amig|conhecid|vizinh)\\w+|lover ?-?boys?|loverboy method|enamoramiento|romeo pimps?',
  ),
  feature(
    'recruited_by_relative',
    '(?:recruited|sold|exploited|trafficked) by (?:their |her |his |own |a |members of their )*(?:famil\\w+|relatives?|parents?|mother|father|own famil\\w+)|explotad\\w+ por (?:sus|su) (?:propi\\w+ )?(?:famili\\w+|padres)|(?:vendue?s?|exploite\\w*) par (?:leurs?|sa|son|des membres de leur) (?:propre )?(?:famille|parents|mere|pere)|explorad\\w+ por (?:seus|sua|membros d\\w+) (?:propri\\w+ )?(?:famili\\w+|pais)',
  ),
  feature(
    'travel_paid_as_debt',
    '(?:travel|transport|flight|journey|trip|airfare)[a-z ]{0,30}(?:debt|repay|pay back|paid off|pay off)|(?:repay|pay back|pay off)[a-z ]{0,30}(?:travel|transport|flight|journey|trip|airfare)|(?:deuda|pagar|saldar|devolver)[a-z ]{0,30}(?:viaje|pasaje|traslado)|rembours\\w+ (?:ses|leurs|les|le|son) (?:frais (?:de voyage|de transport)|voyage)|(?:divida|pagar|quitar)[a-z ]{0,30}(?:viagem|passagem|passagens)',
  ),
  feature(
    'debt_bondage',
    'debt ?-?bondage|bonded labou?r|(?:pay|repay|work|working|paying) off (?:\\w+ ){0,4}debts?|(?:alleged |supposed |inflated |large |huge )?debts? (?:of|to (?:the|their)|owed|they (?:owed|could))|in debt to|servidumbre por deudas?|(?:pagar|saldar|contraer|contraian|contrajeron|contraida|supuestas?|presuntas?) (?:\\w+ ){0,3}deudas?|deudas? (?:contraida|de (?:hasta|mas|entre|\\d)|con la (?:red|organizacion))|servitude pour dettes?|(?:rembourser|contracte\\w*) (?:\\w+ ){0,4}dettes?|dettes? (?:fictive|de \\d|envers|contracte)\\w*|servidao por dividas?|(?:pagar|quitar|contrai\\w*|supostas?) (?:\\w+ ){0,3}dividas?|dividas? (?:contraida|impagave|com (?:o|os|a|as) (?:empregador|patr|rede))\\w*',
  ),
  feature(
    'documents_retained',
    "(?:passports?|documents?|papers|identity cards?|ids)[a-z ,']{0,40}(?:taken|confiscated|withheld|seized by (?:their|the) (?:employer|trafficker|handler)|retained|kept by|held by|stripped|removed from them)|(?:took|taking|confiscat\\w+|withh\\w+|retain\\w+|stripped of|keeping|seizing) (?:away )?(?:of )?(?:their|her|his|the victims'?|the workers'?|all|the women's)? ?(?:travel |identity |identification )?(?:passports?|documents?|papers)|retention of (?:\\w+ )?(?:documents|passports)|passport confiscation",
    '(?:retiraban|retenian|retuvieron|confiscaban|confiscaron|quitaban|quitaron|retirar|retencion de|despojad\\w+ de|les (?:retir|quit|ret|confisc)\\w+) (?:\\w+ ){0,3}(?:pasaportes?|documentos?|documentacion)|(?:pasaportes?|documentos?|documentacion)[a-z ,]{0,30}(?:retenid|confiscad|retirad)[oa]s?',
    "(?:confisqu\\w+|retir\\w+|priv\\w+|confiscation|retention|depouill\\w+)[a-z ]{0,16}(?: |d')(?:leurs? |des |de leurs? |du |ses |les )?(?:passeports?|documents?|papiers|pieces d'identite)|(?:passeports?|documents?(?: des victimes)?|papiers|pieces d'identite)[a-z ,]{0,36}(?:confisque|retire|retenu)\\w*",
    '(?:habian?|haviam?|tinham?) (?:retirado|confiscado|quitado|retenido|retido) (?:\\w+ ){0,3}(?:pasaportes?|passaportes?|documentos?)|(?:retencao|confisco|apreensao pel\\w+|reter|retinham|retiveram|confiscaram|confiscavam|tomaram|ficavam com) (?:\\w+ ){0,3}(?:passaportes?|documentos?)|(?:passaportes?|documentos?)[a-z ,]{0,50}(?:retid|confiscad)[oa]s?',
  ),
  feature(
    'wages_withheld',
    '(?:never|not) been paid|(?:wages?|salar(?:y|ies)|pay|payment|earnings)[a-z ]{0,24}(?:withheld|unpaid|never paid|not paid|denied|confiscated|kept)|(?:withh\\w+|never (?:received|paid)|not (?:received|paid)|without|unpaid|denied|received no|little or no) (?:\\w+ ){0,3}(?:wages?|salar(?:y|ies)|pay|payment|remuneration)(?![a-z])|(?:sin|no) (?:recibi\\w+|cobr\\w+|pag\\w+|percib\\w+)[a-z ]{0,16}(?:salarios?|sueldos?|pagos?|remuneracion)|sin (?:salario|sueldo|remuneracion|paga|pago)|salarios? (?:impagos?|retenidos?)|(?:sans|jamais|aucun|aucune)[a-z ]{0,20}(?:salaires?|remuneration|paye\\w*)|salaires? (?:impaye|retenu|confisque|non verse)\\w*|(?:sem|nao|nunca)[a-z ]{0,20}(?:salarios?|pagamentos?|remuneracao)|salarios? (?:retidos?|atrasados?|nao pagos?)',
  ),
  feature(
    'isolation',
    "(?:so |extremely |very )?remote (?:\\w+ ){0,3}(?:mines?|camps?|areas?|locations?|sites?|places?|farms?)|isolat(?:ed|ion)|(?:could not|unable to|no (?:way|chance|means) (?:to|of)) (?:escape|escaping|leave)|from which they could not escape|escape (?:is|was) impossible|cut off from|no contact with|without (?:any )?contact|aislad[oa]s?|aislamiento|incomunicad[oa]s?|sin (?:poder (?:salir|escapar)|contacto con)|lugares? remotos?|zonas? remotas?|isolee?s?|isolement|recule\\w*|coupe\\w* du monde|sans (?:pouvoir s'echapper|contact)|isolad[oa]s?|isolamento|sem (?:comunicacao|contato|contacto|poder (?:sair|escapar))|(?:locais|areas) remot[oa]s|local remoto",
  ),
  feature(
    'guarded',
    '(?:locked|kept locked|held captive|confined|confinement|held against their will|guarded|under (?:constant |armed )?(?:guard|surveillance|watch)|constant(?:ly)? (?:surveillance|monitored|watched)|locked (?:up|in)|not allowed to leave|restricted movement|armed guards|freedom of movement|imprisoned in)',
    'encerrad[oa]s?|privad[oa]s? de libertad|vigilancia (?:constante|permanente|las 24 horas)|(?:constante|ferrea|estrecha) vigilancia|vigilad[oa]s|custodiad[oa]s por|retenid[oa]s contra su voluntad|sin libertad de movimiento\\w*|no podian salir|contra su voluntad|camaras de (?:vigilancia|seguridad)',
    'enfermee?s?|sequestree?s?|surveillance (?:constante|permanente)|surveillee?s?|retenue?s? contre leur (?:gre|volonte)|gardes armes|contre leur gre|privee?s? de liberte|liberte de mouvement',
    'trancad[oa]s?|mantid[oa]s? em carcere|carcere privado|vigilancia (?:constante|armada|ostensiva)|vigiad[oa]s?|contra a (?:sua )?vontade|impedid[oa]s de (?:sair|deixar)|privad[oa]s? de liberdade|segurancas armados',
  ),
  feature(
    'threats_to_family',
    "threat\\w* (?:against |to |made to |their |her |his |the |victims'? |and )*(?:famil\\w+|relatives)|amenaz\\w+ (?:\\w+ ){0,5}famili\\w+|menac\\w+ (?:\\w+ ){0,5}famille\\w*|ameac\\w+ (?:\\w+ ){0,5}famili\\w+|represal\\w+ contra (?:sus|suas) famili\\w+",
  ),
  feature(
    'threats',
    '(?<!criminal )threat(?:s|ened|ening|en)(?! (?:posed|to society|assessment))|intimidat\\w+|blackmail\\w*|coerc\\w+|juju|voodoo|amenaz(?:as?|ad[oa]s?|aban|ando)(?! (?:criminales|delictivas))|intimidac\\w+|coaccion\\w*|coaccionad[oa]s?|vudu|menaces(?! criminelles)|menacee?s?|intimidations?|chantage|contrainte\\w*|vaudou|ameac(?:as?|ad[oa]s?|avam)(?! criminosas)|intimidac\\w+|coacao|coagid[oa]s?',
  ),
  feature(
    'violence',
    'beat(?:en|ings?)|violence|tortur\\w+|assault\\w*|physical abuse|physically abused|abused|mistreat\\w+|violencia|golpead[oa]s?|golpes|palizas?|torturad[oa]s?|malos tratos|maltrat\\w+|agredid[oa]s?|agresiones|abusos|violences|battue?s|coups|maltraite\\w*|violences physiques|agredid[oa]s|agressoes|espancad[oa]s?|maus-tratos',
  ),
  feature(
    'excessive_hours',
    '(?:\\d+|twelve|fourteen|sixteen|eighteen|twenty)(?:[ -]to[ -]\\w+)?[- ]hours? (?:a|per|each|of work|shifts?|days?|work\\w*)|long hours|excessive(?:ly long)? (?:working )?hours|around the clock|24 hours a day|jornadas? (?:de (?:hasta |mas de )?\\d+ horas|exhaust\\w*|exaustiv\\w*|extenuantes?|agotadoras?|laborales? (?:de|excesiv|inter)\\w*|interminables|de trabajo (?:de|ext|exc)\\w*)|(?<!vigilad[oa]s |vigilancia |vigilancia durante )las 24 horas(?: del dia)?|\\d+ horas (?:diarias|al dia|por dia)|\\d+ heures par jour|heures par jour|horaires (?:excessifs|interminables)|journees? de (?:travail de )?\\d+ heures|jornadas exaustivas|horas por dia|entire days|jours entiers|des jours entiers',
  ),
  feature(
    'hazardous_work',
    '(?:dangerous|hazardous|unsafe) (?:work\\w*|conditions|working conditions|machinery|chemicals)|carry(?:ing)? heavy loads|(?:trabajos?|condiciones|labores) (?:peligros[oa]s|de riesgo)|sin (?:medidas|equipos?) de (?:seguridad|proteccion)|travaux (?:dangereux|penibles)|lourdes charges|conditions dangereuses|sans protection|trabalhos? perigosos?|condicoes (?:perigosas|insalubres de trabalho)|sem equipamentos? de protecao',
  ),
  feature(
    'unfit_housing',
    "(?:overcrowded|squalid|unsanitary|cramped|inhuman|degrading|deplorable|appalling|filthy|poor) (?:\\w+ )?(?:conditions|accommodation|housing|rooms?|spaces?|dormitor\\w+|quarters)|no bigger than coffins|condiciones (?:\\w+ )?(?:insalubres|infrahumanas|degradantes|deplorables|precarias|de hacinamiento|inhumanas)|hacinad[oa]s?|hacinamiento|conditions (?:d'hygiene )?(?:\\w+ )?(?:indignes|insalubres|inhumaines|deplorables|degradantes|precaires|sordides)|logements? (?:insalubres?|indignes?)|entassee?s?|condicoes (?:\\w+ )?(?:degradantes|insalubres|precarias|subumanas|desumanas)|alojamentos? (?:precarios?|insalubres?|superlotados?)|amontoad[oa]s?",
  ),
  feature(
    'depends_on_handler_for_housing',
    '(?:rel(?:y|ied|ying)|depend\\w*) (?:\\w+ ){0,6}(?:for )?(?:\\w+,? ){0,4}(?:housing|accommodation|lodging|shelter)|depend\\w+ (?:\\w+ ){0,8}(?:vivienda|alojamiento|logement|hebergement|moradia|alojamento)',
  ),
  feature(
    'depends_on_handler_for_transport',
    '(?:rel(?:y|ied|ying)|depend\\w*) (?:\\w+,? ){0,8}transport\\w*|depend\\w+ (?:\\w+,? ){0,8}(?:transporte|transport)',
  ),
  feature(
    'depends_on_handler_for_food',
    '(?:rel(?:y|ied|ying)|depend\\w*) (?:\\w+,? ){0,10}food|depend\\w+ (?:\\w+,? ){0,10}(?:comida|alimentacion|alimentos|nourriture|alimentacao)',
  ),
  feature(
    'false_documents',
    '(?:false|forged|fake|fraudulent|counterfeit|falsified) (?:\\w+ )?(?:documents?|passports?|papers|ids|visas?|identity)|document fraud|(?:documentos?|documentacion|pasaportes?|documentacao|passaportes?|visados?) (?:falsificad|fals)[oa]s?|faux (?:documents?|passeports?|papiers)|documents? (?:falsifies|frauduleux|contrefaits)|falsos? (?:documentos?|pasaportes?|passaportes?)',
  ),
  feature(
    'moved_by_night',
    '(?:moved|transported|taken|smuggled) (?:\\w+ ){0,3}(?:by|at|under cover of) night|(?:trasladad|movid|transportad)[oa]s? (?:\\w+ ){0,2}(?:de|por la) noche|transportee?s? de nuit|transportad[oa]s? (?:de|a|durante a) noite',
  ),
  feature(
    'moved_before_visit',
    '(?:mov(?:e|ed|ing)|relocat\\w+) (?:the |their )?victims (?:before|away|elsewhere)|victims (?:had (?:already )?been|were|have been) moved|opportunity to act and move the victims|(?:trasladaron|habian trasladado|movieron) a las victimas|deplace\\w* (?:les|leurs) victimes|(?:tinham|haviam) (?:transferido|retirado|movido) as vitimas',
  ),
]
