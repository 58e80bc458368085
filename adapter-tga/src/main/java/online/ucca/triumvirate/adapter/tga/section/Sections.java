package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** A unit's sections by kind. What is of no kind is unmapped. */
final class Sections {
  private final Map<SectionKind, SourceSection> byKind;
  private final List<SourceSection> others;
  private final boolean hasParts;

  private Sections(
      Map<SectionKind, SourceSection> byKind, List<SourceSection> others, boolean hasParts) {
    this.byKind = byKind;
    this.others = others;
    this.hasParts = hasParts;
  }

  static Sections of(List<SourceSection> sections, ReadingNotes notes) {
    Map<SectionKind, SourceSection> byKind = new EnumMap<>(SectionKind.class);
    List<SourceSection> others = new ArrayList<>();
    for (SourceSection section : sections) {
      SectionKind kind = SectionKind.of(section.title());
      if (kind == null) {
        others.add(section);
      } else {
        add(kind, section, byKind, notes);
      }
    }
    return new Sections(
        byKind, others, sections.stream().anyMatch(section -> !section.part().isEmpty()));
  }

  /** Of several sections of a kind, one may have text. A second one would be dropped: an error. */
  private static void add(
      SectionKind kind,
      SourceSection section,
      Map<SectionKind, SourceSection> byKind,
      ReadingNotes notes) {
    SourceSection other = byKind.get(kind);
    if (other == null || isBlank(other)) {
      byKind.put(kind, section);
    } else if (!isBlank(section)) {
      notes.error(ErrorCode.TRN_SECTION_UNREADABLE, "the section stands twice", section.place());
    }
  }

  /** Records titles, and the sections that have no place in a Triumvirate. */
  void note(List<SourceSection> all, ReadingNotes notes) {
    for (SourceSection section : all) {
      if (!section.title().isEmpty()) {
        notes.structure(section.place(), Wording.normalise(section.title()));
      }
    }
    for (SourceSection section : others) {
      if (!isBlank(section)) {
        notes.unmapped(
            section.place(), Block.words(section.blocks()), UnmappedTitles.reason(section.title()));
      }
    }
  }

  private static boolean isBlank(SourceSection section) {
    return section.blocks().stream().allMatch(Block::isBlank);
  }

  /** Whether the source says something in a section of the kind. */
  boolean has(SectionKind kind) {
    SourceSection section = byKind.get(kind);
    return section != null && !isBlank(section);
  }

  /** The section of a kind; if there is none, an empty one where it would stand. */
  SourceSection get(SectionKind kind) {
    SourceSection section = byKind.get(kind);
    if (section != null) {
      return section;
    }
    String part = hasParts ? kind.part() : "";
    String place = hasParts ? part + ", " + kind.title() : kind.title();
    return new SourceSection(part, kind.title(), List.of(), place);
  }
}
