package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/**
 * A division and its heading.
 *
 * @param head the first {@code HEAD} directly in it; null if it has none
 * @param rest everything else directly in it, in order
 */
record Headed(@Nullable XmlElement head, List<XmlNode> rest) {

  Headed {
    rest = List.copyOf(rest);
  }

  static Headed of(XmlElement division) {
    XmlElement head = null;
    List<XmlNode> rest = new ArrayList<>();
    for (XmlNode child : division.children()) {
      if (head == null && child instanceof XmlElement element && isHead(element)) {
        head = element;
      } else {
        rest.add(child);
      }
    }
    return new Headed(head, rest);
  }

  /** The heading's words; empty if there is none. */
  String heading(Remarks remarks) {
    return head == null ? "" : InlineText.plain(head, remarks);
  }

  private static boolean isHead(XmlElement element) {
    return Ecfr.name(element).equals("HEAD");
  }
}
