// In place of Decap's image processing: this editor has no images.
export const getMediaProcessingConfig = (): undefined => undefined;
export const shouldTransformImage = (): boolean => false;
export const getMediaProcessingFileName = (): undefined => undefined;
export const transformImage = (file: unknown): unknown => file;
