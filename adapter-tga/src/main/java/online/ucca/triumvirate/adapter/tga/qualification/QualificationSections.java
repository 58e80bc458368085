package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage;
import online.ucca.triumvirate.adapter.tga.packaging.ReadRules;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * The one parser of a qualification's sections, whatever format they come from: the current layout,
 * and the one before 2012, in which one section holds all of it under headings of its own.
 */
public final class QualificationSections {
  private static final String PACKAGING = "packaging rules";

  private final QualificationText text;
  private final ReadingNotes notes;
  private final UnitLists lists = new UnitLists();
  private final PrerequisiteTable prerequisites;
  private final PackagingReader packaging;
  private final Map<QualificationTopic, List<Statement>> statements =
      new EnumMap<>(QualificationTopic.class);

  private QualificationSections(QualificationText text, ReadingNotes notes) {
    this.text = text;
    this.notes = notes;
    this.prerequisites = new PrerequisiteTable(notes);
    Map<String, String> titles = new HashMap<>();
    text.units().forEach(unit -> titles.putIfAbsent(unit.code(), unit.title()));
    this.packaging = new PackagingReader(lists, prerequisites, titles, notes);
  }

  /**
   * Reads a qualification.
   *
   * @param text what a reader of a format hands over
   * @param notes what that reader had to say so far
   * @return the qualification, or every error
   */
  public static Reading<Qualification> read(QualificationText text, ReadingNotes notes) {
    return new QualificationSections(text, notes).read();
  }

  private Reading<Qualification> read() {
    for (SourceSection section : text.sections()) {
      Optional<QualificationTopic> topic = QualificationTopic.of(section.title());
      topic(topic.orElse(QualificationTopic.DESCRIPTION), topic.isPresent(), section);
    }
    List<QualificationUnit> units = new GridJoin(text, lists, prerequisites, notes).join();
    ReadRules rules =
        PackagingLanguage.read(
            packaging.lines(), text.identity().citation() + ", " + PACKAGING, sizes(units));
    rules.statements().forEach(this::note);
    ProductSection entry = entry(units);
    if (text.sections().isEmpty() || (rules.rules().isEmpty() && rules.statements().isEmpty())) {
      notes.warning(
          ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
          "the source has no text in the section '" + PACKAGING + "'",
          PACKAGING);
    }
    PackagingCounts.check(rules, lists, units, PACKAGING, notes);
    return notes.reading(
        () ->
            new Qualification(
                text.identity(),
                text.kind(),
                text.levelCode(),
                section(QualificationTopic.DESCRIPTION, "qualification description"),
                rules,
                lists.groups(),
                entry,
                section(QualificationTopic.LICENSING, "licensing"),
                units,
                text.related(),
                text.classifications()));
  }

  /** A section; headings within it may turn to other topics. */
  private void topic(QualificationTopic first, boolean known, SourceSection section) {
    QualificationTopic topic = first;
    String title = section.title();
    if (!known && !title.isEmpty()) {
      notes.decided(section.place(), "a heading that is not known is part of the description");
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      String words = SectionStatements.words(block);
      Optional<QualificationTopic> next =
          block instanceof Block.Paragraph ? QualificationTopic.of(words) : Optional.empty();
      boolean within =
          topic == QualificationTopic.PACKAGING && next.filter(topic::equals).isPresent();
      if (next.isPresent() && !within) {
        part(topic, title, blocks, section.place());
        blocks = new ArrayList<>();
        topic = next.get();
        title = words;
      } else {
        blocks.add(block);
      }
    }
    part(topic, title, blocks, section.place());
  }

  private void part(QualificationTopic topic, String title, List<Block> blocks, String place) {
    switch (topic) {
      case PACKAGING -> packaging.read(title, blocks, place);
      case DESCRIPTION, ENTRY, LICENSING, PREREQUISITES -> {
        heading(title, place);
        List<Statement> read = SectionStatements.of(texts(blocks, place), place);
        read.forEach(statement -> record(statement.flat(), place));
        statements.computeIfAbsent(topic, any -> new ArrayList<>()).addAll(read);
      }
      case HISTORY, EMPLOYABILITY, PATHWAYS, MAPPING, ADVICE ->
          unmapped(topic, title, texts(blocks, place), place);
    }
  }

  private void record(String words, String place) {
    if (EntryRequirements.sayNone(words)) {
      notes.structure(place, words);
    } else {
      notes.content(place, words);
    }
  }

  /** All but tables of prerequisites, which the register puts under any heading. */
  private List<Block> texts(List<Block> blocks, String place) {
    List<Block> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table && prerequisites.isOne(table.grid())) {
        prerequisites.read(table.grid(), place);
      } else {
        texts.add(block);
      }
    }
    return texts;
  }

  private void heading(String title, String place) {
    if (!title.isEmpty()) {
      notes.structure(place, title);
    }
  }

  private void unmapped(QualificationTopic topic, String title, List<Block> blocks, String place) {
    heading(title, place);
    StringBuilder words = new StringBuilder();
    SectionStatements.of(blocks, place).forEach(said -> words.append(said.flat()).append(' '));
    if (words.length() > 0) {
      notes.unmapped(place + ", " + title, words.toString().strip(), topic.reason());
    }
  }

  private void note(PackagingLanguage.Statement statement) {
    switch (statement.fate()) {
      case RULE, JUDGEMENT -> notes.content(statement.place(), statement.said().description());
      case STRUCTURE -> notes.structure(statement.place(), statement.said().description());
      case IN_WORDS -> {
        notes.content(statement.place(), statement.said().description());
        notes.warning(
            ErrorCode.TRN_PACKAGING_NOT_UNDERSTOOD,
            "kept in words: " + statement.said().description(),
            statement.place());
      }
    }
  }

  private ProductSection section(QualificationTopic topic, String place) {
    return ProductSection.of(statements.getOrDefault(topic, List.of()), place);
  }

  /** How many units each group has, and how many are core and elective. */
  private static Map<String, Integer> sizes(List<QualificationUnit> units) {
    Map<String, Integer> sizes = new HashMap<>();
    for (QualificationUnit unit : units) {
      unit.groups().forEach(group -> sizes.merge(group, 1, Integer::sum));
      if (unit.core()) {
        sizes.merge(OutcomeRequirementType.CORE.name(), 1, Integer::sum);
      }
      if (unit.elective()) {
        sizes.merge(OutcomeRequirementType.ELECTIVE.name(), 1, Integer::sum);
      }
    }
    return sizes;
  }

  /** What must be held before: entry requirements, and prerequisites that no graph can hold. */
  private ProductSection entry(List<QualificationUnit> units) {
    List<Statement> all =
        new ArrayList<>(statements.getOrDefault(QualificationTopic.ENTRY, List.of()));
    all.addAll(statements.getOrDefault(QualificationTopic.PREREQUISITES, List.of()));
    all.addAll(prerequisites.inWords());
    all.addAll(prerequisites.ofOthers(units));
    return ProductSection.of(all, "entry requirements");
  }
}
