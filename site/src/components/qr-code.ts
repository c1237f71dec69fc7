import { encode } from 'uqr';

/** A code for cameras, as the view box and the path of an SVG: one line for each run of dark modules. */
export interface QrCode { viewBox: string; path: string }

/** Modules of white that a camera needs around a code. Source: ISO/IEC 18004, 6.3.8. */
const border = 4;

/** The dark runs of one row. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x + 1 - start}`;
  }
  return path;
}

/**
 * A QR code of an address. Error correction M: a coffee stain of 15 % does no harm.
 * The mask is always the same, since trying all eight takes five times as long and any of them can be read.
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: false, maskPattern: 2, border: 0 });
  const side = size + 2 * border;
  return { viewBox: `${-border} ${-border} ${side} ${side}`, path: data.map(runsOf).join('') };
}
