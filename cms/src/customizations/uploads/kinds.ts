/** One kind of file that people may upload. */
export interface Kind {
  /** The endings that its files may have; by them the server tells a browser what a file is. */
  endings: readonly string[];
  /** What sharp calls a picture of this kind; left out for what is no picture. */
  picture?: string;
  /** Shown in the browser instead of being saved by it. */
  inline?: true;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What people may upload: pictures, documents and films that browsers show without running anything. */
export const kinds: Readonly<Record<string, Kind>> = {
  'image/jpeg': { endings: ['.jpg', '.jpeg'], picture: 'jpeg', inline: true },
  'image/png': { endings: ['.png'], picture: 'png', inline: true },
  'image/webp': { endings: ['.webp'], picture: 'webp', inline: true },
  'image/avif': { endings: ['.avif'], picture: 'heif', inline: true },
  'image/gif': { endings: ['.gif'], picture: 'gif', inline: true },
  'application/pdf': { endings: ['.pdf'], inline: true },
  'video/mp4': { endings: ['.mp4'], inline: true },
  'text/csv': { endings: ['.csv'] },
  [`${office}.wordprocessingml.document`]: { endings: ['.docx'] },
  [`${office}.spreadsheetml.sheet`]: { endings: ['.xlsx'] },
  [`${office}.presentationml.presentation`]: { endings: ['.pptx'] },
};

export const allowedTypes = Object.keys(kinds);
export const allowedEndings = Object.values(kinds).flatMap(({ endings }) => endings);
