package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What stands around the parts of a file: its header, and the headings of title and chapter. */
final class Surroundings {
  private static final Set<String> STRUCTURE =
      Set.of("HEADER", "HEAD", "AMDDATE", "AUTH", "SOURCE", "RESERVED");

  private final XmlElement root;
  private final List<XmlElement> parts = new ArrayList<>();
  private final Set<XmlElement> wrappers = Collections.newSetFromMap(new IdentityHashMap<>());

  private Surroundings(XmlElement root) {
    this.root = root;
  }

  static Surroundings of(XmlElement root) {
    Surroundings found = new Surroundings(root);
    found.find(root);
    return found;
  }

  /** The parts, in order. */
  List<XmlElement> parts() {
    return parts;
  }

  private boolean find(XmlElement element) {
    if (Ecfr.name(element).equals("DIV5")) {
      parts.add(element);
      return true;
    }
    int before = parts.size();
    element.elements().forEach(this::find);
    if (parts.size() > before) {
      wrappers.add(element);
    }
    return parts.size() > before;
  }

  /** Accounts for the words. */
  void note(String file, ReadingNotes notes) {
    note(root, file, notes);
  }

  private void note(XmlNode node, String file, ReadingNotes notes) {
    if (node instanceof XmlElement element) {
      String name = Ecfr.name(element);
      if (wrappers.contains(element)) {
        element.children().forEach(child -> note(child, file, notes));
      } else if (!name.equals("DIV5")) {
        String text = InlineText.plain(element, new Remarks(new ReadingNotes(), file));
        say(name, text, file, notes);
      }
    } else {
      say("text", Wording.normalise(node.text()), file, notes);
    }
  }

  private static void say(String name, String text, String file, ReadingNotes notes) {
    if (text.isEmpty()) {
      return;
    }
    String place = file + ", " + name + " before or after the part";
    if (STRUCTURE.contains(name)) {
      notes.structure(place, text);
    } else {
      notes.unmapped(place, text, "stands outside of the part");
    }
  }
}
