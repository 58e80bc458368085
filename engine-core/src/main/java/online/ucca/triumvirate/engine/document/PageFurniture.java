package online.ucca.triumvirate.engine.document;

/**
 * What stands at the top and the bottom of every page. The page number is drawn by the renderer as
 * {@code pageWord}, the page, {@code ofWord}, the number of pages: "Page 3 of 12".
 *
 * @param headerStart the header's text at the reading start, usually the instrument's code and
 *     title
 * @param headerEnd the header's text at the far end, usually the version
 * @param footerStart the footer's text at the reading start: document id, pack id and version
 * @param pageWord the word before the page number
 * @param ofWord the word between page number and page count
 */
public record PageFurniture(
    String headerStart, String headerEnd, String footerStart, String pageWord, String ofWord) {}
