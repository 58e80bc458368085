package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads a part with all that stands in it; for one thread. */
final class PartReader {
  private static final Pattern LABEL = Pattern.compile("(?i)part\\s+[0-9]+[a-z]?\\s*[—–-]*\\s*");
  private static final Pattern NOT_A_NUMBER = Pattern.compile("[^0-9A-Za-z]+|(?i:part)");
  private static final int MOST_ERRORS = 100;

  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_PLACE = 80;

  /** Ten times the longest of title 14. */
  private static final int LONGEST_HEADING = 4_000;

  private static final String EDITORIAL = "a note of the editors, no part of the rule";
  private static final String PENDING = "an amendment of the division as a whole, not in force yet";

  private final String file;
  private final ReadingNotes notes;
  private final List<Provision> provisions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private String place = "";
  private int errors;

  PartReader(String file, ReadingNotes notes) {
    this.file = file;
    this.notes = notes;
  }

  /** Reads the part; what it says stands in the notes. Null if it cannot be named. */
  @Nullable LawPart read(XmlElement part, int title) {
    Headed headed = Headed.of(part);
    String heading = headed.heading(remarks());
    String number = number(part, heading);
    if (number.isEmpty()) {
      notes.error(ErrorCode.TRN_MISSING_MEMBER, "the part has no number", file);
      return null;
    }
    place = file + ", part " + number;
    division(headed, heading, "");
    if (provisions.isEmpty()) {
      notes.error(
          ErrorCode.TRN_EMPTY_TEXT, "part " + number + " has no section and no appendix", place);
    }
    return new LawPart(
        title,
        number,
        heading.substring(labelEnd(heading)),
        Edition.of(provisions),
        "",
        provisions,
        file);
  }

  private static String number(XmlElement part, String heading) {
    String n = Ecfr.attribute(part, "N");
    String named = n.isBlank() ? heading.substring(0, labelEnd(heading)) : n;
    return named.length() > LONGEST_NUMBER ? "" : NOT_A_NUMBER.matcher(named).replaceAll("");
  }

  private static int labelEnd(String heading) {
    Matcher label = LABEL.matcher(heading);
    return label.lookingAt() ? label.end() : 0;
  }

  /** A part, a subpart or a group of sections. */
  private void division(Headed division, String heading, String subpart) {
    structure("heading", heading);
    for (XmlNode child : division.rest()) {
      if (child instanceof XmlElement element) {
        member(element, Ecfr.name(element), subpart);
      } else if (!Wording.normalise(child.text()).isEmpty()) {
        outside("text", child.text());
      }
    }
  }

  private void member(XmlElement element, String name, String subpart) {
    switch (name) {
      case "DIV6" -> {
        Headed headed = Headed.of(element);
        String heading = headed.heading(remarks());
        String called = heading.isEmpty() ? "Subpart " + Ecfr.attribute(element, "N") : heading;
        division(headed, heading, called);
      }
      case "DIV7" -> {
        Headed headed = Headed.of(element);
        division(headed, headed.heading(remarks()), subpart);
      }
      case "DIV8", "DIV9" -> provision(element, subpart);
      case "AUTH" -> structure("authority", text(element));
      case "SOURCE" -> structure("source", text(element));
      case "HEAD", "RESERVED" -> structure("heading", text(element));
      default -> other(element, name);
    }
  }

  private void other(XmlElement element, String name) {
    String text = text(element);
    if (Ecfr.GRAPHICS.contains(name)) {
      remarks().graphic(element);
    } else if (Ecfr.isHeading(name)) {
      structure("heading", text);
    } else if (Ecfr.EDITORIAL.contains(name) || name.equals("CITA") || Ecfr.NOTES.contains(name)) {
      notes.unmapped(place + ", " + name, text, EDITORIAL);
    } else if (name.equals("XREF")) {
      notes.unmapped(place + ", " + name, text, PENDING);
    } else if (!text.isEmpty()) {
      outside("<" + name + ">", text);
    }
  }

  private void outside(String what, String text) {
    error(what + " stands outside of any section: " + Wording.normalise(text), place);
  }

  /** Notes what cannot be placed; there is no ruleset then. Of hundreds, a person needs no list. */
  private void error(String message, String where) {
    errors++;
    if (errors <= MOST_ERRORS) {
      notes.error(ErrorCode.TRN_CLAUSE_UNREADABLE, message, where);
    } else if (errors == MOST_ERRORS + 1) {
      notes.error(ErrorCode.TRN_CLAUSE_UNREADABLE, "further errors are not listed", where);
    }
  }

  private void provision(XmlElement element, String subpart) {
    String n = Wording.normalise(Ecfr.attribute(element, "N"));
    Headed headed = Headed.of(element);
    String heading = headed.heading(remarks());
    int longer = Math.max(n.length(), heading.length());
    if (longer > LONGEST_HEADING) {
      error("a heading of " + longer + " characters is none", place);
      return;
    }
    ProvisionName name =
        Ecfr.name(element).equals("DIV8")
            ? ProvisionName.ofSection(n, heading)
            : ProvisionName.ofAppendix(n, heading);
    String here = file + ", " + Excerpt.of(name.cited(), LONGEST_PLACE);
    if (!name.isNumbered()) {
      error("'" + n + "' is not the number of a section", here);
      return;
    }
    if (name.contradictsItself()) {
      notes.warning(
          ErrorCode.TRN_VALUE_ASSUMED,
          "the section is numbered " + name.number() + " and headed '" + heading + "'",
          here);
    }
    if (!names.add(name.cited())) {
      error(name.cited() + " stands twice; which of the two applies is not guessed", here);
    }
    if (!name.label().isEmpty()) {
      notes.structure(here + ", heading", name.label());
    }
    ProvisionBody body = new ProvisionBody(here, notes);
    body.read(headed.rest());
    boolean isEmpty = body.paragraphs().isEmpty();
    if (isEmpty && !name.isReserved() && body.editorial().isEmpty()) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE, name.cited() + " has a heading and no text", here);
    }
    provisions.add(
        new Provision(
            name.kind(),
            name.number(),
            name.heading(),
            subpart,
            isEmpty && name.isReserved(),
            body.paragraphs(),
            body.history(),
            body.pending(),
            body.editorial(),
            here));
    body.nested().forEach(inner -> member(inner, Ecfr.name(inner), subpart));
  }

  private String text(XmlElement element) {
    return InlineText.plain(element, remarks());
  }

  private Remarks remarks() {
    return new Remarks(notes, place);
  }

  private void structure(String what, String text) {
    if (!text.isEmpty()) {
      notes.structure(place + ", " + what, text);
    }
  }
}
