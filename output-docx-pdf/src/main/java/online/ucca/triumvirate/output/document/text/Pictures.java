package online.ucca.triumvirate.output.document.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Picture;

/** The pictures of a document, each once, by a name that follows from its content. */
public final class Pictures {
  /** The width of the box for a logo in a header, in twentieths of a point: 30 mm. */
  public static final int HEADER_WIDTH = 1701;

  /** The height of that box: 8 mm. */
  public static final int HEADER_HEIGHT = 454;

  private Pictures() {}

  /**
   * A picture's name, which names nothing outside the document.
   *
   * @param picture the picture
   * @return the name
   */
  public static String name(Picture picture) {
    return "picture-" + picture.hash().hex();
  }

  /**
   * The pictures of a document.
   *
   * @param document the document
   * @return the pictures by their names, in the order in which they stand in it
   */
  public static Map<String, Picture> of(Document document) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    Picture logo = document.letterhead().logo();
    if (logo != null) {
      pictures.put(name(logo), logo);
    }
    for (Block block : document.blocks()) {
      if (block instanceof Block.Figure figure) {
        pictures.put(name(figure.picture()), figure.picture());
      }
    }
    return Collections.unmodifiableMap(pictures);
  }
}
