/** The size in pixels that sites showing a preview agree on. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
