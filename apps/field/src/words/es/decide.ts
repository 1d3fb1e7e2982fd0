export const decide = {
  decision: 'decisión',
  title: '¿Qué concluye usted?',
  lead: 'Debajo está su nombre, no el de la aplicación. La protección empieza con «presunta» y no espera pruebas.',
  detail: {
    presumed: 'motivos razonables; empiezan la ayuda y el tiempo para reflexionar',
    identified: 'corresponde al organismo competente del país',
    not_victim: 'se puede reabrir',
    unknown: 'seguir en contacto, preguntar de nuevo en otro lugar',
  },
  differs: 'Es otra conclusión que la sugerida. Está permitido, y se guarda.',
  because: 'Porque',
  under: 'Según la ley: {country}',
  palermo: 'Protocolo de Palermo, artículo 3',
  by: 'Por',
  as: 'Como',
  agency: 'Organismo',
  notASuspect:
    'Desde ahora no es sospechosa de lo que la obligaron a hacer. Cambiarlo exige una fiscalía, con nombre.',
  sign: 'Firmar: {finding}',
  missing: { status: 'Elija una conclusión', reasons: 'Elija un motivo', law: 'Elija la ley' },
  notYours: 'Su función no decide esto',
}
