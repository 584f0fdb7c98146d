/** Around an explanation that somebody writes for somebody else. */
export const noteNl = {
  'note.missing': 'Schrijf in een of twee zinnen waarom.',
  'note.identifying': 'Hierin staat iets wat naar een persoon kan leiden. Vervang het, of kies waarom het mag.',
} as const;
