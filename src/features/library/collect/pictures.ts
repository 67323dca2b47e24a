/** The points of a picture, on a canvas no larger than `most` px a side. */
export const createPoints = (most: number) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture: CanvasImageSource, width: number, height: number): ImageData | undefined => {
    const scale = Math.min(1, most / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return context?.getImageData(0, 0, canvas.width, canvas.height);
  };
};
