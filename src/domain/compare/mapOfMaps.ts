import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Point } from '../layout/shapes';
import type { MapMatrix } from './similarity';

/** Maps as points: the nearer two points, the more alike the maps. */
export interface MapOfMaps {
  /** In the order of the matrix, about the origin; unit: the distance of the matrix. */
  readonly points: readonly Point[];
  /** 0–1: the share of the differences that two dimensions can show; null when all maps are the same. */
  readonly fit: number | null;
}

/** Three points always have a plane of their own: below four there is nothing to see in it. */
export const FEWEST_ON_PLANE = 4;
const NOTHING = 1e-9;

/** Gower's matrix: −½ of the squared distances, centred by rows and columns. */
const centred = (distance: MapMatrix<number>): number[][] => {
  const squares = distance.map((row) => row.map((d) => -(d * d) / 2));
  const means = squares.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  return squares.map((row, i) => row.map((value, j) => value - (means[i] ?? 0) - (means[j] ?? 0) + mean));
};

/** Of two mirror images the one whose largest coordinate, the first of equal ones, is positive. */
const withFixedSign = (coordinates: readonly number[]): number[] => {
  const largest = Math.max(...coordinates.map(Math.abs));
  const leading = coordinates.find((value) => Math.abs(value) >= largest - NOTHING) ?? 0;
  return coordinates.map((value) => (leading < 0 ? -value : value));
};

interface Axis {
  readonly value: number;
  readonly coordinates: readonly number[];
}

/** The axes along which the maps differ, the longest first. */
const axesOf = (distance: MapMatrix<number>): Axis[] => {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(centred(distance)), {
    assumeSymmetric: true,
  });
  return realEigenvalues
    .map((value, index) => ({ value, coordinates: eigenvectorMatrix.getColumn(index) }))
    .filter(({ value }) => value > NOTHING)
    .sort((a, b) => b.value - a.value)
    .map(({ value, coordinates }) => ({
      value,
      coordinates: withFixedSign(coordinates.map((part) => part * Math.sqrt(value))),
    }));
};

const total = (axes: readonly Axis[]): number => axes.reduce((sum, { value }) => sum + value, 0);

/**
 * Classical scaling in two dimensions (Torgerson 1952, Gower 1966), as R's `cmdscale` with the second of its measures
 * of fit; undefined below four maps.
 */
export const mapOfMaps = (distance: MapMatrix<number>): MapOfMaps | undefined => {
  if (distance.length < FEWEST_ON_PLANE) return undefined;
  const axes = axesOf(distance);
  const [across, down] = axes;
  return {
    points: distance.map((_, index) => ({
      x: across?.coordinates[index] ?? 0,
      y: down?.coordinates[index] ?? 0,
    })),
    fit: axes.length === 0 ? null : total(axes.slice(0, 2)) / total(axes),
  };
};
