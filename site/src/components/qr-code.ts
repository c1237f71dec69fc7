import { encode } from 'uqr';

/** A code for cameras as the path of an SVG: `size` modules in each direction, quiet zone included. */
export interface QrCode { size: number; path: string }

/** Modules of white that a camera needs around a code. Source: ISO/IEC 18004, 6.3.8. */
const border = 4;

/**
 * A QR code of an address. Error correction M: a coffee stain of 15 % does no harm.
 * The mask is always the same, since trying all eight takes five times as long and any of them can be read.
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: false, maskPattern: 2, border });
  const rows = data.map((row, y) => {
    const runs = row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g);
    return [...runs].map(({ 0: run, index }) => `M${index} ${y}h${run.length}`).join('');
  });
  return { size, path: rows.join('') };
}
