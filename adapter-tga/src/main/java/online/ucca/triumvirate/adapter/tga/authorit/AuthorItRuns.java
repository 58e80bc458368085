package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Run;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.block.StyledTextBuilder;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Collects the runs of one paragraph. */
final class AuthorItRuns {
  private static final Set<String> MARKS = Set.of("cs", "b", "i", "u");
  private static final Set<String> LINKS = Set.of("a", "href", "tref", "mref");
  private static final Set<String> NO_TEXT = Set.of("fref", "img", "image", "graphic", "object");
  private static final Set<String> BLOCKS = Set.of("p", "table");

  private final String place;
  private final ReadingNotes notes;
  private final StyledTextBuilder text = new StyledTextBuilder();
  private final List<Block> unreadable = new ArrayList<>();

  AuthorItRuns(String place, ReadingNotes notes) {
    this.place = place;
    this.notes = notes;
  }

  void add(XmlNode node) {
    add(node, Run.Style.PLAIN);
  }

  /** What was collected as a block, if it has words, and what of it is no text; then anew. */
  void end(List<Block> blocks, Function<StyledText, Block> block) {
    StyledText styled = text.take();
    String words = styled.words();
    if (!words.isEmpty()) {
      Mojibake.check(words, place, notes);
      blocks.add(block.apply(styled));
    }
    blocks.addAll(unreadable);
    unreadable.clear();
  }

  private void add(XmlNode node, Run.Style style) {
    if (node instanceof XmlNode.Text characters) {
      text.append(characters.text(), style);
    } else if (node instanceof XmlElement element) {
      addElement(element, style);
    }
  }

  private void addElement(XmlElement element, Run.Style style) {
    String name = element.name();
    switch (name) {
      case "br" -> text.append("\n", style);
      case "nbs" -> text.append("\u00A0", style);
      case "nbd" -> text.append("-", style);
      default -> {
        if (NO_TEXT.contains(name)) {
          unreadable("it holds <" + name + ">, whose content is not text", element);
        } else if (BLOCKS.contains(name)) {
          unreadable("<" + name + "> stands inside a paragraph", element);
        } else {
          boolean marked = MARKS.contains(name);
          if (!marked && !LINKS.contains(name)) {
            notes.decided(place, "the mark <" + name + "> is not known: its text is read as plain");
          }
          element.children().forEach(child -> add(child, marked ? Run.Style.MARKED : style));
        }
      }
    }
  }

  private void unreadable(String reason, XmlElement element) {
    unreadable.add(new Block.Unreadable(reason, Wording.normalise(element.text()), null));
  }
}
