export const noteEn = {
  'note.missing': 'Say why, in a sentence or two.',
  'note.identifying': 'Something here can lead to a person. Replace it, or choose why it may stay.',
} as const;
