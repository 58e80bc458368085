package online.ucca.triumvirate.adapter.tga.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which paragraphs are list items, and of which level. */
final class DocxLists {
  private static final String NOT_NUMBERED = "0";

  /** A list has no more; a file that says otherwise is not searched for them. */
  private static final int LEVELS = 9;

  private final DocxStyles styles;
  private final Map<String, XmlElement> numberings = new HashMap<>();

  DocxLists(DocxStyles styles, List<XmlElement> parts) {
    this.styles = styles;
    Map<String, XmlElement> definitions = new HashMap<>();
    for (XmlElement part : parts) {
      part.elements("abstractNum")
          .forEach(
              definition -> definitions.put(definition.attribute("abstractNumId"), definition));
      part.elements("num")
          .forEach(
              num ->
                  DocxPackage.value(num, "abstractNumId")
                      .map(definitions::get)
                      .ifPresent(found -> numberings.put(num.attribute("numId"), found)));
    }
  }

  /**
   * A list item's place in its list.
   *
   * @param level from 1
   * @param counted whether the word processor prints a number before it
   */
  record Item(int level, boolean counted) {}

  /** What a paragraph is, by its own numbering or by its style's. */
  Optional<Item> item(Optional<XmlElement> properties, String style) {
    Optional<XmlElement> own = properties.flatMap(pPr -> pPr.first("numPr"));
    Optional<XmlElement> numPr = own.or(() -> styles.numbering(style));
    Optional<String> id = numPr.flatMap(found -> DocxPackage.value(found, "numId"));
    if (id.isEmpty() || id.get().equals(NOT_NUMBERED)) {
      return Optional.empty();
    }
    XmlElement definition = numberings.get(id.get());
    int level =
        numPr
            .flatMap(found -> DocxPackage.value(found, "ilvl"))
            .map(text -> DocxStyles.level(text, 0))
            .orElseGet(() -> levelOf(definition, style));
    String format = definition == null ? "bullet" : format(definition, level);
    if (format.equals("none")) {
      return Optional.empty();
    }
    int byName = own.isPresent() ? 1 : styles.listLevel(style);
    return Optional.of(new Item(Math.max(level + 1, byName), !format.equals("bullet")));
  }

  /** A list's definition may name the style of each level. */
  private static int levelOf(@Nullable XmlElement definition, String style) {
    return definition == null
        ? 0
        : definition
            .elements("lvl")
            .limit(LEVELS)
            .filter(lvl -> DocxPackage.value(lvl, "pStyle").filter(style::equals).isPresent())
            .map(lvl -> DocxStyles.level(lvl.attribute("ilvl"), 0))
            .findFirst()
            .orElse(0);
  }

  private static String format(XmlElement definition, int level) {
    return definition
        .elements("lvl")
        .limit(LEVELS)
        .filter(lvl -> DocxStyles.level(lvl.attribute("ilvl"), 0) == level)
        .flatMap(lvl -> DocxPackage.value(lvl, "numFmt").stream())
        .findFirst()
        .orElse("bullet");
  }
}
