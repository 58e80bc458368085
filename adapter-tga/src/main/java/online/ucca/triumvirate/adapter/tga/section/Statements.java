package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.corpus.Wording;
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

  Recorder recorder() {
    return recorder;
  }

  /** A section of nested statements. */
  ProductSection read(SourceSection section) {
    return read(section, Outline::statements);
  }

  /** A section that a reader of its own turns into statements, unless it is empty or void. */
  ProductSection read(SourceSection section, Reader reader) {
    List<Block> blocks = said(section);
    if (blocks.isEmpty()) {
      return unsaid(section);
    }
    try {
      return ProductSection.of(reader.read(blocks, section.place(), recorder), section.place());
    } catch (UnreadableSection e) {
      return unreadable(section, e);
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

  /** What a section says under its title; nothing if it is empty or says that it does not apply. */
  List<Block> said(SourceSection section) {
    List<Block> blocks = section.blocks().stream().filter(block -> !block.isBlank()).toList();
    int from = repeatsTitle(section, blocks) ? 1 : 0;
    List<Block> rest = blocks.subList(from, blocks.size());
    if (rest.isEmpty() || Wording.saysNotApplicable(Block.words(rest))) {
      return List.of();
    }
    if (from > 0) {
      recorder.structure(section.place(), blocks.get(0).words());
    }
    return rest;
  }

  /** A section that says nothing, or only that it does not apply. */
  ProductSection unsaid(SourceSection section) {
    List<Block> blocks = section.blocks().stream().filter(block -> !block.isBlank()).toList();
    recorder.structure(section.place(), Block.words(blocks));
    int from = repeatsTitle(section, blocks) ? 1 : 0;
    String words = Block.words(blocks.subList(from, blocks.size()));
    return words.isEmpty()
        ? ProductSection.absent(section.place())
        : ProductSection.of(
            List.of(new Statement(words, List.of(), section.place())), section.place());
  }

  /** Notes why a section cannot be read. */
  ProductSection unreadable(SourceSection section, UnreadableSection e) {
    recorder.notes().error(ErrorCode.TRN_SECTION_UNREADABLE, e.reason(), section.place());
    return ProductSection.absent(section.place());
  }

  /** Some sources begin a section's text with its title. */
  private static boolean repeatsTitle(SourceSection section, List<Block> blocks) {
    SectionKind kind = SectionKind.of(section.title());
    return kind != null
        && !blocks.isEmpty()
        && blocks.get(0) instanceof Block.Paragraph first
        && SectionKind.of(first.words()) == kind;
  }
}
