package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.numbering.DesignatorRange;

/** The places that a clause cites: what lists of citations stand for, each place once. */
final class CitedPlaces {
  private final Standpoint here;
  private final Set<Citation> places = new LinkedHashSet<>();
  private final Map<String, Integer> otherTitles = new HashMap<>();

  CitedPlaces(Standpoint here) {
    this.here = here;
  }

  List<Citation> all() {
    return List.copyOf(places);
  }

  void add(Citation place) {
    places.add(place);
  }

  /** Sections with or without paragraphs; gives back the last one as a whole. */
  Citation sections(int title, List<CitedItem> items) {
    Citation last = section(title, items.get(0).name());
    List<String> path = List.of();
    for (CitedItem item : items) {
      if (item.name().isEmpty()) {
        path = next(last, path, item);
        continue;
      }
      String before = last.section();
      last = section(title, item.name());
      path = item.path();
      if (item.isEndOfRange() && path.isEmpty()) {
        for (String member : here.sectionsAfter(before, item.name())) {
          add(section(title, member));
        }
      } else {
        add(here.paragraph(last, path));
      }
    }
    return last;
  }

  /** A section; of another title, if its part was cited as one of that title before. */
  private Citation section(int title, String number) {
    String part = number.substring(0, number.indexOf('.'));
    return Citation.of(otherTitles.getOrDefault(part, title), number, Designators.NONE);
  }

  Citation section(String number) {
    return section(here.title(), number);
  }

  /** A definition that is not this clause's own. */
  Citation definition(String section, String term) {
    return ClauseCitations.qualified(section(section), ClauseCitations.ofTerm(term));
  }

  /** Paragraphs of a place. */
  void paragraphs(Citation base, List<CitedItem> items) {
    List<String> before = List.of();
    for (CitedItem item : items) {
      if (item.name().isEmpty()) {
        before = next(base, before, item);
      } else {
        List<String> path = new ArrayList<>();
        path.add(Designators.isBare(item.name()) ? item.name() : item.name() + ".");
        path.addAll(item.path());
        range(base, before, path, item.isEndOfRange());
        before = path;
      }
    }
  }

  /** A further member of a list of paragraphs; gives back its path. */
  private List<String> next(Citation base, List<String> before, CitedItem item) {
    List<String> path =
        before.isEmpty()
            ? here.first(base, item.path())
            : here.following(base, before, item.path());
    range(base, before, path, item.isEndOfRange());
    return path;
  }

  private void range(Citation base, List<String> before, List<String> path, boolean isEndOfRange) {
    List<List<String>> members = isEndOfRange ? here.after(base, before, path) : List.of(path);
    members.forEach(member -> add(here.paragraph(base, member)));
  }

  /** Parts as wholes. Of a range its ends: which parts there are between them is not known. */
  void parts(int title, List<CitedItem> items) {
    String before = "";
    for (CitedItem item : items) {
      add(Citation.ofPart(title, item.name()));
      if (title != here.title()) {
        List<String> all =
            item.isEndOfRange()
                ? DesignatorRange.after(before, item.name(), false)
                : List.of(item.name());
        all.forEach(part -> otherTitles.put(part, title));
      }
      before = item.name();
    }
  }

  void subparts(Citation part, List<CitedItem> items) {
    String before = "";
    for (CitedItem item : items) {
      List<String> letters =
          item.isEndOfRange()
              ? DesignatorRange.after(before, item.name(), false)
              : List.of(item.name());
      letters.forEach(one -> add(Citation.ofSubpart(part.title(), part.part(), one)));
      before = item.name();
    }
  }

  /** Appendices; gives back the last one. */
  Citation appendices(Citation part, List<CitedItem> items) {
    Citation last = part;
    for (CitedItem item : items) {
      last = Citation.ofAppendix(part.title(), part.part(), item.name());
      add(last);
    }
    return last;
  }
}
