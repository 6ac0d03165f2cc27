import './qr.css';

/** Modules of light margin around a code (ISO/IEC 18004, section 6.3.8). */
const quietZone = 4;

/**
 * A QR code, black on white in every theme, as wide as there is room for.
 *
 * @param path - the dark modules, one unit a module
 * @param size - modules a side
 * @param label - what it is for; what it holds should stand beside it as text or link
 */
export function QrPicture(props: { readonly path: string; readonly size: number; readonly label: string }) {
  const side = props.size + 2 * quietZone;
  return (
    <svg
      class="qr-picture"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={props.path} fill="#000" />
    </svg>
  );
}
