export const nothing = 'Rien n’a été modifié.'
export const kept = 'C’est conservé sur cet appareil, sous « à traiter ».'
