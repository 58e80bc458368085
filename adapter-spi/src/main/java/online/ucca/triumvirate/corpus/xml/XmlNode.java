package online.ucca.triumvirate.corpus.xml;

/** A part of a document: an element, or text between elements. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

  /**
   * All text in it, at whatever depth.
   *
   * @return the text, as it stands
   */
  String text();

  /**
   * Text.
   *
   * @param text its characters, all that stand together
   */
  record Text(String text) implements XmlNode {}
}
