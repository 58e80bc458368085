package online.ucca.triumvirate.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * What makes a document's paper an organisation's own.
 *
 * @param logo stands at the top of every page; null for none
 * @param headings the colour of headings and of the line under the header, as {@code #RRGGBB}; null
 *     for the renderer's own
 * @param tableHeads the colour behind the words of table heads, which are then white, as {@code
 *     #RRGGBB}; null for the renderer's own
 */
public record Letterhead(
    @Nullable Picture logo, @Nullable String headings, @Nullable String tableHeads) {
  /** Nobody's own. */
  public static final Letterhead PLAIN = new Letterhead(null, null, null);
}
