/// <reference types="vite/client" />
/** Noto Sans, served by ourselves; only the subsets that a page needs are fetched. Kazakh is in Cyrillic Extended. */
import cyrillicExt from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
import ranges from '@fontsource-variable/noto-sans/unicode.json';

const files = { 'cyrillic-ext': cyrillicExt, cyrillic, 'latin-ext': latinExt, latin };

for (const [subset, file] of Object.entries(files)) {
  document.fonts.add(
    new FontFace('Noto Sans Variable', `url("${file}") format("woff2")`, {
      weight: '100 900',
      display: 'swap',
      unicodeRange: ranges[subset as keyof typeof files],
    }),
  );
}

// asked for at once: a page laid out before they come is laid out again
void document.fonts.load('1em "Noto Sans Variable"', 'ЖҚ');
