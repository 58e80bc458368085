package online.ucca.triumvirate.output.document.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.text.Pictures;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import online.ucca.triumvirate.output.document.text.TextPieces;
import online.ucca.triumvirate.output.document.text.TextScanner;
import online.ucca.triumvirate.output.document.text.TextTarget;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the tree that is laid out. Always with the JDK's own implementation: another one on the
 * class path must not change a file.
 */
final class TreeWriter {
  private static final int LONGEST_PIECE = 2_000;
  private static final int LONGEST_NAME = 255;

  private final Document tree;
  private final TextScanner scanner;

  TreeWriter(TextScanner scanner) throws ParserConfigurationException {
    this.tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    this.scanner = scanner;
  }

  Document tree() {
    return tree;
  }

  TextScanner scanner() {
    return scanner;
  }

  Element root(String name) {
    Element element = tree.createElement(name);
    tree.appendChild(element);
    return element;
  }

  Element add(Element parent, String name) {
    Element element = tree.createElement(name);
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String name, String styleClass) {
    Element element = add(parent, name);
    element.setAttribute("class", styleClass);
    return element;
  }

  /** A name for people who do not see what it names: one line, not drawn and so not counted. */
  String name(String text) {
    return new TextScanner(codePoint -> true, new ReplacementTally()).oneLine(text, LONGEST_NAME);
  }

  /** Appends text; line breaks stay (the style sheet keeps them), tabs become spaces. */
  void text(Element parent, String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    scanner.scan(text, new DrawnText(drawn));
    List<String> pieces = TextPieces.of(drawn.toString(), LONGEST_PIECE);
    String space = "";
    for (int i = 0; i < pieces.size(); i++) {
      // The space between two pieces begins the second one: where a piece begins with a word that
      // the line has no room for, layouts break that word.
      boolean cut = i < pieces.size() - 1 && pieces.get(i).endsWith(" ");
      String piece =
          space + (cut ? pieces.get(i).substring(0, pieces.get(i).length() - 1) : pieces.get(i));
      space = cut ? " " : "";
      Element holder = pieces.size() == 1 ? parent : add(parent, "span");
      holder.appendChild(tree.createTextNode(piece));
    }
  }

  /** Adds a picture, as large as a box in twentieths of a point allows. */
  void picture(Element parent, Picture picture, int boxWidth, int boxHeight) {
    Element image = add(parent, "img");
    image.setAttribute("src", Pictures.name(picture));
    image.setAttribute("alt", picture.alternativeText());
    image.setAttribute(
        "style",
        "width: "
            + points(picture.widthWithin(boxWidth, boxHeight))
            + "; height: "
            + points(picture.heightWithin(boxWidth, boxHeight)));
  }

  private static String points(int twentieths) {
    return twentieths / 20 + "." + twentieths % 20 * 5 / 10 + twentieths % 20 * 5 % 10 + "pt";
  }

  /** Collects what is drawn: characters without width or shape of their own are left out. */
  private record DrawnText(StringBuilder drawn) implements TextTarget {
    @Override
    public void characters(String text) {
      text.codePoints()
          .filter(codePoint -> !Invisible.is(codePoint))
          .forEach(drawn::appendCodePoint);
    }

    @Override
    public void lineBreak() {
      drawn.append('\n');
    }

    @Override
    public void tab() {
      drawn.append(' ');
    }
  }
}
