package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Reads sections whose text is statements: evidence, conditions, requisites, the application. */
final class Statements {
  private final Recorder recorder;

  Statements(Recorder recorder) {
    this.recorder = recorder;
  }

  /** What reads the blocks of a section that says something. */
  @FunctionalInterface
  interface Reader {
    List<Statement> read(List<Block> blocks, String place, Recorder recorder)
        throws UnreadableSection;
  }

  /** A section of nested statements. */
  ProductSection read(SourceSection section) {
    return read(section, Outline::statements);
  }

  /** A section that a reader of its own turns into statements, unless it is empty or void. */
  ProductSection read(SourceSection section, Reader reader) {
    String place = section.place();
    if (Sections.isBlank(section)) {
      return ProductSection.absent(place);
    }
    List<Block> blocks = withoutRepeatedTitle(section);
    String words = Block.words(blocks);
    if (Wording.saysNotApplicable(words)) {
      recorder.structure(place, words);
      return ProductSection.of(List.of(new Statement(words, List.of(), place)), place);
    }
    try {
      return ProductSection.of(reader.read(blocks, place, recorder), place);
    } catch (UnreadableSection e) {
      recorder.notes().error(ErrorCode.TRN_SECTION_UNREADABLE, e.reason(), place);
      return ProductSection.absent(place);
    }
  }

  /** A section that becomes one statement, its paragraphs joined by spaces. */
  ProductSection joined(SourceSection section) {
    ProductSection read = read(section);
    if (read.state() != ProductSection.State.PRESENT) {
      return read;
    }
    String text = read.statements().stream().map(Statement::flat).collect(Collectors.joining(" "));
    return ProductSection.of(
        List.of(new Statement(text, List.of(), section.place())), section.place());
  }

  /** Some sources begin a section's text with its title. */
  private List<Block> withoutRepeatedTitle(SourceSection section) {
    SectionKind kind = SectionKind.of(section.title());
    if (kind != null
        && section.blocks().get(0) instanceof Block.Paragraph first
        && SectionKind.of(first.words()) == kind) {
      recorder.structure(section.place(), first.words());
      return section.blocks().subList(1, section.blocks().size());
    }
    return section.blocks();
  }
}
