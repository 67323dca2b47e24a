import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import {
  type Ground,
  type GroundCaption,
  type GroundShape,
  groundOf,
  scaleOf,
} from '../domain/backdrop/geometry';
import type { BackdropImage } from '../domain/entity';
import { recordKey } from '../domain/recordKeys';
import { backdropOf, livingMap } from '../domain/select';
import type { Workshop } from '../state/workshop';
import './ground.css';
import { ModelLayer } from './ModelLayer';

export interface GroundLayerProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
}

/** Far out, captions stay legible: smaller than this on the screen they grow with the distance. */
const SMALLEST_ON_SCREEN = 12;
const MOST_GROWN = 4;

/** How many times as large as usual captions are at a zoom. */
const growthAt = (zoom: number, { size }: GroundCaption): number =>
  Math.min(MOST_GROWN, Math.max(1, SMALLEST_ON_SCREEN / (zoom * size)));

const Shape = ({ role, path, tone, dotted }: GroundShape) =>
  role === 'divider' ? (
    <path className="ground-divider" d={path} />
  ) : (
    <path className="ground-area" data-tone={tone} data-dotted={dotted || undefined} d={path} />
  );

const Caption = ({ lines, x, y, size, lineHeight }: GroundCaption) => (
  <text className="ground-caption" fontSize={size} textAnchor="middle">
    {lines.map((line, index) => {
      const baseline = y + (index - (lines.length - 1) / 2) * lineHeight + size * 0.36;
      return (
        <tspan key={baseline} x={x} y={baseline}>
          {line}
        </tspan>
      );
    })}
  </text>
);

/** Captions grow around their own middles while the view is far out. */
const useLegible = (cy: Core, captions: readonly GroundCaption[]) => {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    let last = 0;
    const follow = () => {
      if (cy.zoom() === last) return;
      last = cy.zoom();
      for (const [index, caption] of captions.entries()) {
        const { x, y } = caption;
        const by = growthAt(last, caption);
        const to = `translate(${x} ${y}) scale(${by}) translate(${-x} ${-y})`;
        group.current?.children[index]?.setAttribute('transform', to);
      }
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy, captions]);
  return group;
};

/** Zones and their names, in model units. */
const Zones = ({ cy, ground: { shapes, captions } }: { readonly cy: Core; readonly ground: Ground }) => {
  const legible = useLegible(cy, captions);
  return (
    <>
      {shapes.map((shape) => (
        <Shape key={shape.path} {...shape} />
      ))}
      <g ref={legible}>
        {captions.map((caption) => (
          <Caption key={`${caption.x} ${caption.y}`} {...caption} />
        ))}
      </g>
    </>
  );
};

const Picture = ({ image, workshop, mapId }: Omit<GroundLayerProps, 'cy'> & { image: BackdropImage }) => {
  const record = useStore(workshop.store, ({ entities }) => entities.get(recordKey(mapId, image.id)));
  const address = useMemo(
    () => (record?.is === 'image' ? `data:${record.type};base64,${record.data}` : undefined),
    [record],
  );
  if (address === undefined) return null;
  return (
    <image
      href={address}
      x={image.x - image.width / 2}
      y={image.y - image.height / 2}
      width={image.width}
      height={image.height}
      opacity={image.opacity ?? 1}
      preserveAspectRatio="none"
    />
  );
};

/** The backdrop of a map, under everything. */
export const GroundLayer = ({ cy, workshop, mapId }: GroundLayerProps) => {
  const backdrop = useStore(workshop.store, ({ entities }) => {
    const info = livingMap(entities, mapId);
    return info && backdropOf(info, entities);
  });
  const scale = useStore(workshop.store, ({ entities }) => {
    const info = livingMap(entities, mapId);
    return info ? scaleOf({ info }) : 1;
  });
  const ground = useMemo(() => groundOf(backdrop, scale), [backdrop, scale]);
  const image = backdrop?.type === 'image' ? backdrop.image : undefined;
  if (!ground && !image) return null;
  return (
    <ModelLayer cy={cy} className="ground-layer">
      {image ? <Picture image={image} workshop={workshop} mapId={mapId} /> : null}
      {ground ? <Zones cy={cy} ground={ground} /> : null}
    </ModelLayer>
  );
};
