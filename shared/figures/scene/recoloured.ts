import type { Primitive } from './primitives.ts'

type ColourOf = (colour: string) => string

function inColours(primitive: Primitive, colourOf: ColourOf): Primitive {
  const orNone = (colour: string | null) => (colour === null ? null : colourOf(colour))
  switch (primitive.kind) {
    case 'line':
    case 'path':
      return { ...primitive, stroke: colourOf(primitive.stroke) }
    case 'rect': {
      const { fill, outline, hatch } = primitive
      return { ...primitive, fill: colourOf(fill), outline: orNone(outline), hatch: orNone(hatch) }
    }
    case 'circle':
      return { ...primitive, fill: colourOf(primitive.fill), outline: orNone(primitive.outline) }
    case 'text':
      return { ...primitive, colour: colourOf(primitive.colour) }
  }
}

/** The same drawing in other colours. */
export const recoloured = (primitives: readonly Primitive[], colourOf: ColourOf): readonly Primitive[] =>
  primitives.map((primitive) => inColours(primitive, colourOf))
