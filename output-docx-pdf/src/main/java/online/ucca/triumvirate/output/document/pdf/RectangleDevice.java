package online.ucca.triumvirate.output.document.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Fills a background of one colour as the rectangle it is. Flying Saucer makes an area of it and
 * intersects that with the clip's, which takes far longer and ends in the same path.
 */
final class RectangleDevice extends ITextOutputDevice {

  RectangleDevice(float dotsPerPoint) {
    super(dotsPerPoint);
  }

  @Override
  public void paintBackground(RenderingContext context, Box box) {
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    if (style.isVisible()) {
      Rectangle bounds = box.getPaintingBorderEdge(context);
      paintBackground(context, style, bounds, bounds, style.getBorder(context));
    }
  }

  @Override
  public void paintBackground(
      RenderingContext context,
      CalculatedStyle style,
      Rectangle bounds,
      Rectangle imageBounds,
      BorderPropertySet border) {
    FSColor colour = style.getBackgroundColor();
    boolean shown = colour != FSRGBColor.TRANSPARENT;
    if (colour != null && shown && hasColourOnly(style) && isWholeRectangle(bounds, border)) {
      setOpacity(style.getOpacity());
      setColor(colour);
      fill(outline(bounds));
    } else {
      super.paintBackground(context, style, bounds, imageBounds, border);
    }
  }

  private static boolean hasColourOnly(CalculatedStyle style) {
    return !style.isLinearGradient() && style.isIdent(CSSName.BACKGROUND_IMAGE, IdentValue.NONE);
  }

  /** Whether corners are square and nothing is clipped off. */
  private boolean isWholeRectangle(Rectangle bounds, @Nullable BorderPropertySet border) {
    Shape clip = getClip();
    return !bounds.isEmpty()
        && border != null
        && !border.hasBorderRadius()
        && clip != null
        && clip.contains(bounds);
  }

  /** In the order in which an area gives its corners: a file must not differ. */
  private static Path2D outline(Rectangle bounds) {
    Path2D path = new Path2D.Double();
    path.moveTo(bounds.getMinX(), bounds.getMinY());
    path.lineTo(bounds.getMinX(), bounds.getMaxY());
    path.lineTo(bounds.getMaxX(), bounds.getMaxY());
    path.lineTo(bounds.getMaxX(), bounds.getMinY());
    path.closePath();
    return path;
  }
}
