export const nothing = 'No se cambió nada.'
export const kept = 'Se conserva en este dispositivo, en “requiere atención”.'
