package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.xml.XmlElement;

/**
 * Finds out of which title a part is. The versioner service says it in the path of {@code
 * hierarchy_metadata}, whose quotes are escaped once or twice; the path has none. Bulk data say it
 * at the beginning of {@code NODE}, and in the header.
 */
final class TitleNumber {
  private static final Pattern IN_PATH = Pattern.compile("/title-([0-9]{1,3})/");
  private static final Pattern IN_NODE = Pattern.compile("([0-9]{1,3}):");
  private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,3})\\s*");

  private TitleNumber() {}

  static OptionalInt of(XmlElement root, XmlElement part) {
    return Stream.<Stream<Optional<String>>>of(
            below(part).map(division -> in(IN_PATH, division, "hierarchy_metadata")),
            below(part).map(division -> in(IN_NODE, division, "NODE")),
            around(root, element -> Ecfr.name(element).equals("IDNO"))
                .map(number -> match(NUMBER, number.text())),
            around(root, element -> Ecfr.name(element).equals("DIV1"))
                .map(title -> in(IN_NODE, title, "NODE").or(() -> in(NUMBER, title, "N"))))
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** The part and what stands directly in it and in its subparts. */
  private static Stream<XmlElement> below(XmlElement part) {
    return Stream.concat(
        Stream.of(part),
        part.elements()
            .flatMap(division -> Stream.concat(Stream.of(division), division.elements())));
  }

  /** Elements outside of parts. */
  private static Stream<XmlElement> around(XmlElement element, Predicate<XmlElement> which) {
    if (Ecfr.name(element).equals("DIV5")) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(element).filter(which),
        element.elements().flatMap(child -> around(child, which)));
  }

  private static Optional<String> in(Pattern pattern, XmlElement element, String attribute) {
    return match(pattern, Ecfr.attribute(element, attribute));
  }

  private static Optional<String> match(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
