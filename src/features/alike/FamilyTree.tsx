import { type PointerEvent, useRef } from 'react';
import { cutNear, type Dendrogram } from '../../picture/dendrogram';
import type { Scene } from '../../picture/marks';
import { ScenePicture } from '../../picture/ScenePicture';

export interface FamilyTreeProps {
  readonly dendrogram: Dendrogram;
  readonly scene: Scene;
  readonly label: string;
  readonly onCut: (height: number) => void;
}

/**
 * The tree of families. The line of the cut is dragged, or comes to where one taps; the slider above moves it too, and
 * is the way for the keyboard.
 */
export const FamilyTree = ({ dendrogram, scene, label, onCut }: FamilyTreeProps) => {
  const isHeld = useRef(false);
  const { bounds } = scene;
  const moveTo = ({ clientX, currentTarget }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const height = cutNear(dendrogram, bounds.x + ((clientX - box.left) / box.width) * bounds.width);
    if (height !== dendrogram.cut) onCut(height);
  };
  return (
    <div className="alike-tree on-paper" style={{ flexGrow: bounds.width }}>
      <div
        className="alike-picture"
        onPointerDown={(event) => {
          isHeld.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (isHeld.current) moveTo(event);
        }}
        onPointerUp={(event) => {
          if (isHeld.current) moveTo(event);
          isHeld.current = false;
        }}
        onPointerCancel={() => {
          isHeld.current = false;
        }}
      >
        <ScenePicture scene={scene} label={label} />
      </div>
    </div>
  );
};
