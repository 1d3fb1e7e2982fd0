/** A glyph is drawn in so many pixels: one cell of the zone wide, and somewhat more than a capital high. */
export const glyphWidth = 16
export const glyphHeight = 20
