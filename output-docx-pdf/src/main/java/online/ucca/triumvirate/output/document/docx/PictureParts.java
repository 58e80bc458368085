package online.ucca.triumvirate.output.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Letterhead;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.text.Pictures;
import org.jspecify.annotations.Nullable;

/** What a letterhead and figures add to the parts of the package, and change in its styles. */
final class PictureParts {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  private static final String OWN_COLOUR = "w:val=\"1F3A5F\"";
  private static final String COLOUR = "#[0-9A-Fa-f]{6}";
  private static final int EMU_PER_TWENTIETH = 635;
  private static final int FIRST_ID = 9000;

  private PictureParts() {}

  /** The relationship by which header and body know a picture. */
  static String relationship(Picture picture, Document document) {
    return "rIdPicture" + (place(picture, document) + 1);
  }

  private static int place(Picture picture, Document document) {
    return new ArrayList<>(Pictures.of(document).keySet()).indexOf(Pictures.name(picture));
  }

  /** Adds the pictures' files, their type, and the relationships of body and header. */
  static void add(Map<String, byte[]> parts, Document document) {
    List<Picture> pictures = List.copyOf(Pictures.of(document).values());
    if (pictures.isEmpty()) {
      return;
    }
    StringBuilder links = new StringBuilder();
    for (Picture picture : pictures) {
      String file = "media/picture" + (place(picture, document) + 1) + ".png";
      links
          .append("<Relationship Id=\"")
          .append(relationship(picture, document))
          .append("\" Target=\"")
          .append(file)
          .append("\" Type=\"" + IMAGE + "\"/>");
      parts.put("word/" + file, picture.png());
    }
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, part) ->
            before(part, "<Override ", "<Default Extension=\"png\" ContentType=\"image/png\"/>"));
    parts.computeIfPresent(
        "word/_rels/document.xml.rels",
        (name, part) -> before(part, "</Relationships>", links.toString()));
    parts.put(
        "word/_rels/header1.xml.rels",
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                + RELATIONSHIPS
                + "\">"
                + links
                + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] before(byte[] part, String mark, String added) {
    String text = new String(part, StandardCharsets.UTF_8);
    int at = text.indexOf(mark);
    return (text.substring(0, at) + added + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  /** The styles, in the letterhead's colours. */
  static byte[] coloured(byte[] styles, Letterhead letterhead) {
    String text = new String(styles, StandardCharsets.UTF_8);
    if (isColour(letterhead.tableHeads())) {
      int style = text.indexOf("w:styleId=\"TableHeading\"");
      int colour = text.indexOf(OWN_COLOUR, style);
      text =
          text.substring(0, colour)
              + "w:val=\"FFFFFF\""
              + text.substring(colour + OWN_COLOUR.length());
    }
    if (isColour(letterhead.headings())) {
      String own = hex(letterhead.headings());
      text = text.replace(OWN_COLOUR, "w:val=\"" + own + "\"");
      text = text.replace("w:color=\"1F3A5F\"", "w:color=\"" + own + "\"");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What stands behind the words of table heads. */
  static String tableHead(Letterhead letterhead, String own) {
    return isColour(letterhead.tableHeads()) ? hex(letterhead.tableHeads()) : own;
  }

  private static boolean isColour(@Nullable String text) {
    return text != null && text.matches(COLOUR);
  }

  private static String hex(@Nullable String colour) {
    return String.valueOf(colour).substring(1).toUpperCase(java.util.Locale.ROOT);
  }

  /** Writes a run that shows a picture, as large as a box allows. */
  static void run(
      MarkupSink out,
      Document document,
      Picture picture,
      int boxWidth,
      int boxHeight,
      String text) {
    String cx = Integer.toString(picture.widthWithin(boxWidth, boxHeight) * EMU_PER_TWENTIETH);
    String cy = Integer.toString(picture.heightWithin(boxWidth, boxHeight) * EMU_PER_TWENTIETH);
    String id = Integer.toString(FIRST_ID + place(picture, document));
    out.start("w:r").start("w:drawing");
    out.start(
        "wp:inline",
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0");
    out.empty("wp:extent", "cx", cx, "cy", cy);
    out.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", text);
    out.start("a:graphic", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
    out.start("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    out.start("pic:pic", "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    out.start("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", text);
    out.empty("pic:cNvPicPr").end();
    out.start("pic:blipFill").empty("a:blip", "r:embed", relationship(picture, document));
    out.start("a:stretch").empty("a:fillRect").end().end();
    out.start("pic:spPr").start("a:xfrm");
    out.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", cx, "cy", cy).end();
    out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    out.end().end().end().end().end().end();
  }
}
