export const nothing = 'Er is niets gewijzigd.'
export const kept = 'Het is bewaard op dit apparaat, onder “vraagt aandacht”.'
