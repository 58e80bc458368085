package online.ucca.triumvirate.adapter.tga.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.corpus.xml.XmlElement;

/** The body of a document as blocks. */
final class DocxBody {
  /** How the styles of a table of contents begin. */
  private static final String CONTENTS = "toc ";

  private final DocxStyles styles;
  private final DocxLists lists;
  private final DocxNotes notes;
  private final DocxRuns runs;

  private DocxBody(DocxStyles styles, DocxLists lists, DocxNotes notes) {
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
    this.runs = new DocxRuns(styles, notes);
  }

  static List<Block> read(DocxPackage document, DocxNotes notes) {
    DocxStyles styles = new DocxStyles(document.related("styles"));
    DocxLists lists = new DocxLists(styles, document.related("numbering"));
    XmlElement body =
        document
            .document()
            .first("body")
            .orElseThrow(() -> ZipParts.refusal("the main document has no body"));
    return new DocxBody(styles, lists, notes).blocks(body, true);
  }

  /** What a container holds; only at the top do headings divide the document. */
  List<Block> blocks(XmlElement container, boolean top) {
    List<Block> blocks = new ArrayList<>();
    contents(container)
        .forEach(
            element -> {
              switch (element.name()) {
                case "p" -> paragraph(element, top, blocks);
                case "tbl" -> blocks.add(DocxTable.read(element, this, notes));
                case "altChunk" ->
                    blocks.add(
                        new Block.Unreadable("it holds a document of another kind", "", null));
                default -> {}
              }
            });
    return blocks;
  }

  /** The elements below, with what only wraps them taken off. */
  Stream<XmlElement> contents(XmlElement container) {
    return container
        .elements()
        .flatMap(
            element ->
                switch (element.name()) {
                  case "sdt" -> element.elements("sdtContent").flatMap(this::contents);
                  case "customXml", "smartTag" -> contents(element);
                  case "ins", "moveTo" -> {
                    notes.insertion();
                    yield contents(element);
                  }
                  case "del", "moveFrom" -> {
                    notes.deletion(element);
                    yield Stream.empty();
                  }
                  case "AlternateContent" -> alternative(element).stream().flatMap(this::contents);
                  default -> Stream.of(element);
                });
  }

  /** Of several forms of the same, the first; it is the one that a recent program shows. */
  static Optional<XmlElement> alternative(XmlElement element) {
    return element.first("Choice").or(() -> element.first("Fallback"));
  }

  private void paragraph(XmlElement paragraph, boolean top, List<Block> blocks) {
    Optional<XmlElement> properties = paragraph.first("pPr");
    String style = properties.flatMap(p -> DocxPackage.value(p, "pStyle")).orElse("");
    int heading = heading(properties, style);
    StyledText text = runs.read(paragraph);
    String words = text.words();
    if (styles.name(style).startsWith(CONTENTS)) {
      notes.structure(words);
      return;
    }
    if (!words.isEmpty()) {
      if (heading > 0 && top) {
        notes.under(words);
      }
      notes.text(words);
      blocks.add(
          (heading > 0 ? Optional.<DocxLists.Item>empty() : lists.item(properties, style))
              .map(item -> listItem(item, text))
              .orElseGet(() -> new Block.Paragraph(text, heading, null)));
    }
    blocks.addAll(runs.unreadable());
  }

  private Block listItem(DocxLists.Item item, StyledText text) {
    if (item.counted()) {
      notes.countedItem();
    }
    return new Block.ListItem(item.level(), text, null);
  }

  private int heading(Optional<XmlElement> properties, String style) {
    return properties
        .flatMap(p -> DocxPackage.value(p, "outlineLvl"))
        .map(level -> (DocxStyles.level(level, 9) + 1) % 10)
        .orElseGet(() -> styles.heading(style));
  }
}
