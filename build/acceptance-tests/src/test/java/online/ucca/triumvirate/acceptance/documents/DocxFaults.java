package online.ucca.triumvirate.acceptance.documents;

import static online.ucca.triumvirate.acceptance.documents.DocxFile.all;
import static online.ucca.triumvirate.acceptance.documents.DocxFile.children;
import static online.ucca.triumvirate.acceptance.documents.DocxFile.property;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * What is wrong with a DOCX: what Word refuses and the SDK's validator does not see, what would be
 * interpreted, and what a reader, or who edits it, relies on.
 */
final class DocxFaults {
  private static final int MOST_COLUMNS = 63;
  private static final int LONGEST_PARAGRAPH = 32_000;
  private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES");
  private static final List<String> STYLE_REFERENCES =
      List.of("w:pStyle", "w:rStyle", "w:tblStyle");

  private final DocxFile file;
  private final List<String> faults = new ArrayList<>();

  private DocxFaults(DocxFile file) {
    this.file = file;
  }

  static List<String> of(DocxFile file) {
    DocxFaults found = new DocxFaults(file);
    for (String part : file.names()) {
      found.interpreted(part, file.part(part));
    }
    found.footer(file.part("word/footer1.xml"));
    found.tables(file.part(DocxFile.BODY));
    found.controls(file.part(DocxFile.BODY));
    found.reading();
    return found.faults;
  }

  private void interpreted(String part, Element root) {
    expect(all(root, "w:hyperlink").isEmpty(), part + ": a hyperlink");
    expect(all(root, "w:fldSimple").isEmpty(), part + ": a simple field");
    for (String name : List.of("w:altChunk", "w:object", "w:pict", "w:drawing", "w:subDoc")) {
      expect(all(root, name).isEmpty(), part + ": " + name);
    }
    for (Element relation : all(root, "Relationship")) {
      expect(!relation.getAttribute("TargetMode").equals("External"), part + ": external target");
    }
    for (Element instruction : all(root, "w:instrText")) {
      String field = instruction.getTextContent().strip();
      expect(FIELDS.contains(field) && part.equals("word/footer1.xml"), part + ": field " + field);
    }
    Deque<String> open = new ArrayDeque<>();
    for (Element mark : all(root, "w:fldChar")) {
      switch (mark.getAttribute("w:fldCharType")) {
        case "begin" -> open.push("begin");
        case "separate" -> expect(!open.isEmpty(), part + ": a field without a beginning");
        default -> expect(open.poll() != null, part + ": an end without a field");
      }
    }
    expect(open.isEmpty(), part + ": a field without its end");
    int starts = all(root, "w:bookmarkStart").size();
    expect(starts == all(root, "w:bookmarkEnd").size(), part + ": a bookmark without its end");
  }

  private void footer(Element footer) {
    Set<String> fields =
        all(footer, "w:instrText").stream()
            .map(instruction -> instruction.getTextContent().strip())
            .collect(Collectors.toSet());
    expect(fields.equals(FIELDS), "the footer does not count pages but " + fields);
  }

  private void tables(Element body) {
    for (Element table : all(body, "w:tbl")) {
      int columns =
          all(children(table), "w:tblGrid").stream().mapToInt(g -> children(g).size()).sum();
      expect(columns > 0 && columns <= MOST_COLUMNS, "a table of " + columns + " columns");
      boolean box = property(table, "w:tblStyle").endsWith("Box");
      expect(box || !property(table, "w:tblCaption").isEmpty(), "a table without description");
      for (Element row : all(children(table), "w:tr")) {
        int spanned = 0;
        expect(!all(row, "w:cantSplit").isEmpty(), "a row that may be split");
        for (Element cell : all(children(row), "w:tc")) {
          String span = property(children(cell).get(0), "w:gridSpan");
          spanned += span.isEmpty() ? 1 : Integer.parseInt(span);
          List<Element> content = children(cell);
          String last = content.get(content.size() - 1).getTagName();
          expect(last.equals("w:p"), "a cell that ends with " + last);
        }
        expect(spanned == columns, "a row of " + spanned + " in a table of " + columns);
      }
    }
  }

  private static List<Element> all(List<Element> elements, String name) {
    return elements.stream().filter(element -> element.getTagName().equals(name)).toList();
  }

  private static List<Element> all(Element root, String name) {
    return DocxFile.all(root, name);
  }

  private void controls(Element body) {
    Set<String> ids = new HashSet<>();
    for (Element control : all(body, "w:sdtPr")) {
      expect(ids.add(property(control, "w:id")), "two controls " + property(control, "w:id"));
      expect(!property(control, "w:alias").isBlank(), "a control without a title");
      boolean kind =
          List.of("w14:checkbox", "w:text", "w:date").stream()
              .anyMatch(name -> !all(control, name).isEmpty());
      expect(kind, "a control for nothing");
    }
    for (Element text : all(body, "w:t")) {
      boolean box = text.getTextContent().contains("\u2610");
      boolean within = text.getParentNode().getParentNode().getNodeName().equals("w:sdtContent");
      expect(!box || within, "a box that cannot be ticked");
    }
  }

  private void reading() {
    Element styles = file.part("word/styles.xml");
    Set<String> defined =
        all(styles, "w:style").stream()
            .map(style -> style.getAttribute("w:styleId"))
            .collect(Collectors.toSet());
    Element body = file.part(DocxFile.BODY);
    for (String reference : STYLE_REFERENCES) {
      for (Element used : all(body, reference)) {
        String style = used.getAttribute("w:val");
        expect(defined.contains(style), "the style " + style + " is not defined");
      }
    }
    for (Element paragraph : all(body, "w:p")) {
      int length = paragraph.getTextContent().length();
      expect(length <= LONGEST_PARAGRAPH, "a paragraph of " + length + " characters");
    }
    expect(!property(styles, "w:lang").isEmpty(), "no language");
    Element core = file.part("docProps/core.xml");
    for (String name : List.of("dc:title", "dc:language", "dc:identifier")) {
      boolean set = all(core, name).stream().anyMatch(e -> !e.getTextContent().isBlank());
      expect(set, "the property " + name + " is empty");
    }
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
