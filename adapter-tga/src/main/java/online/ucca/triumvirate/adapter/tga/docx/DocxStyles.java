package online.ucca.triumvirate.adapter.tga.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What a document's styles say about paragraphs and runs, each with what it is based on. */
final class DocxStyles {
  private static final int LONGEST_CHAIN = 20;
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern LIST = Pattern.compile("list (?:bullet|number|continue) ([2-5])");
  private static final int BODY_TEXT = 9;

  private final Map<String, XmlElement> styles = new HashMap<>();

  /** What was found out before, by style: a document asks for each of its paragraphs. */
  private final Map<String, Integer> headings = new HashMap<>();

  private final Map<String, Optional<XmlElement>> numberings = new HashMap<>();
  private final Map<String, Boolean> marks = new HashMap<>();
  private String normal = "";

  DocxStyles(List<XmlElement> parts) {
    parts.stream()
        .flatMap(part -> part.elements("style"))
        .forEach(
            style -> {
              styles.putIfAbsent(style.attribute("styleId"), style);
              if (style.attribute("type").equals("paragraph")
                  && style.attribute("default").equals("1")) {
                normal = style.attribute("styleId");
              }
            });
  }

  /** A style's name in lower case; the id where there is no such style. */
  String name(String id) {
    XmlElement style = styles.get(id.isEmpty() ? normal : id);
    return (style == null ? Optional.<String>empty() : DocxPackage.value(style, "name"))
        .orElse(id)
        .toLowerCase(Locale.ROOT);
  }

  /** The level of a heading, from 1; 0 if it is none. */
  int heading(String id) {
    return headings.computeIfAbsent(id, this::findHeading);
  }

  private int findHeading(String id) {
    Matcher byName = HEADING.matcher(name(id));
    if (byName.matches()) {
      return Integer.parseInt(byName.group(1));
    }
    return paragraph(id, "outlineLvl")
        .map(level -> level(level.attribute("val"), BODY_TEXT))
        .filter(level -> level < BODY_TEXT)
        .map(level -> level + 1)
        .orElse(0);
  }

  /** The numbering that a paragraph style brings along. */
  Optional<XmlElement> numbering(String id) {
    return numberings.computeIfAbsent(id, style -> paragraph(style, "numPr"));
  }

  /** The level that a list style's name says, from 1. */
  int listLevel(String id) {
    Matcher matcher = LIST.matcher(name(id));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 1;
  }

  /** Whether a character style sets text apart. */
  boolean isMarked(String id) {
    return marks.computeIfAbsent(id, this::findMark);
  }

  private boolean findMark(String id) {
    XmlElement style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<XmlElement> run = style.first("rPr");
      if (run.filter(DocxStyles::setsApart).isPresent()) {
        return true;
      }
      style = base(style);
    }
    return false;
  }

  /** Whether properties of a run set it apart. */
  static boolean setsApart(XmlElement run) {
    return DocxPackage.isOn(run, "b") || DocxPackage.isOn(run, "i") || DocxPackage.isOn(run, "u");
  }

  /** A level as it is written; what is no number is the other. */
  static int level(String text, int other) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9'
        ? text.charAt(0) - '0'
        : other;
  }

  private Optional<XmlElement> paragraph(String id, String property) {
    XmlElement style = styles.get(id.isEmpty() ? normal : id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<XmlElement> found = style.first("pPr").flatMap(pPr -> pPr.first(property));
      if (found.isPresent()) {
        return found;
      }
      style = base(style);
    }
    return Optional.empty();
  }

  private @Nullable XmlElement base(XmlElement style) {
    return DocxPackage.value(style, "basedOn").map(styles::get).orElse(null);
  }
}
