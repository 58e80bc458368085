package online.ucca.triumvirate.adapter.tga.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Run;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.block.StyledTextBuilder;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;

/**
 * Reads the runs of paragraphs. A field may begin in one paragraph and end in another, so that one
 * reader serves a whole document.
 */
final class DocxRuns {
  private final DocxStyles styles;
  private final DocxNotes notes;

  /** The open fields: whether each is in its result, which is text, or still in its code. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** How many of them are still in their code. */
  private int codes;

  private final StyledTextBuilder text = new StyledTextBuilder();
  private List<Block> unreadable = new ArrayList<>();

  DocxRuns(DocxStyles styles, DocxNotes notes) {
    this.styles = styles;
    this.notes = notes;
  }

  StyledText read(XmlElement paragraph) {
    unreadable = new ArrayList<>();
    inline(paragraph);
    return text.take();
  }

  /** What the paragraph holds that is no text. */
  List<Block> unreadable() {
    return unreadable;
  }

  private void inline(XmlElement container) {
    container.elements().forEach(this::inlineElement);
  }

  private void inlineElement(XmlElement element) {
    switch (element.name()) {
      case "r" -> run(element);
      case "ins", "moveTo" -> {
        notes.insertion();
        inline(element);
      }
      case "del", "moveFrom" -> notes.deletion(element);
      case "sdt" -> element.elements("sdtContent").forEach(this::inline);
      case "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo" -> inline(element);
      case "AlternateContent" -> DocxBody.alternative(element).ifPresent(this::inline);
      case "oMath", "oMathPara" -> noText("it holds a formula", element);
      default -> {}
    }
  }

  private void run(XmlElement run) {
    Optional<XmlElement> properties = run.first("rPr");
    Run.Style style =
        properties.filter(this::setsApart).isPresent() ? Run.Style.MARKED : Run.Style.PLAIN;
    boolean hidden = properties.filter(p -> DocxPackage.isOn(p, "vanish")).isPresent();
    if (hidden) {
      notes.hidden(run);
    } else {
      run.elements().forEach(element -> content(element, style));
    }
  }

  private boolean setsApart(XmlElement properties) {
    return DocxStyles.setsApart(properties)
        || DocxPackage.value(properties, "rStyle").filter(styles::isMarked).isPresent();
  }

  private void content(XmlElement element, Run.Style style) {
    switch (element.name()) {
      case "t" -> append(element.text(), style);
      case "tab", "ptab" -> append("\t", style);
      case "br", "cr" -> append("\n", style);
      case "noBreakHyphen" -> append("-", style);
      case "fldChar" -> field(element.attribute("fldCharType"));
      case "sym" -> notes.symbol(element);
      case "drawing", "pict", "object" ->
          noText(
              words(element).isBlank()
                  ? "it holds a picture or object, whose content is not text"
                  : "it holds a text box, whose place in the text is not known",
              element);
      case "AlternateContent" ->
          DocxBody.alternative(element)
              .ifPresent(inner -> inner.elements().forEach(child -> content(child, style)));
      default -> {}
    }
  }

  private void noText(String reason, XmlElement element) {
    unreadable.add(new Block.Unreadable(reason, Wording.normalise(words(element)), null));
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> {
        fields.push(false);
        codes++;
      }
      case "separate" -> {
        if (endField()) {
          fields.push(true);
        }
      }
      case "end" -> endField();
      default -> {}
    }
  }

  /** Whether there was one. */
  private boolean endField() {
    Boolean inResult = fields.poll();
    if (inResult != null && !inResult) {
      codes--;
    }
    return inResult != null;
  }

  private void append(String characters, Run.Style style) {
    if (codes == 0) {
      text.append(characters, style);
    }
  }

  /** The text of a stretch that is left out, for saying what was. */
  static String words(XmlElement element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return words.toString();
  }

  private static void collect(XmlElement element, StringBuilder words) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        boolean text = inner.name().equals("t") || inner.name().equals("delText");
        if (text) {
          words.append(inner.text());
        } else {
          collect(inner, words);
        }
      }
    }
  }
}
