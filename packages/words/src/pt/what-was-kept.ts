export const nothing = 'Nada foi alterado.'
export const kept = 'Fica guardado neste dispositivo, em “requer atenção”.'
