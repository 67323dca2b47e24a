/** A colour by itself. */
export const ColourSwatch = ({ colour }: { readonly colour: string }) => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
    <circle cx={9} cy={9} r={8} fill={colour} />
  </svg>
);
