package online.ucca.triumvirate.output.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A tagged PDF as assistive technology reads it: its elements in order, each with its text. */
record StructureReading(List<Part> parts) {

  /** An element; the text of those within it is part of its own. */
  record Part(
      String type, int depth, String text, @Nullable String alternative, COSDictionary attributes) {
    @Nullable String attribute(String name) {
      return attributes.getNameAsString(COSName.getPDFName(name));
    }
  }

  static StructureReading of(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : file.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        extractor
            .getMarkedContents()
            .forEach(content -> ofPage.merge(content.getMCID(), text(content), String::concat));
        texts.put(page.getCOSObject(), ofPage);
      }
      List<Part> parts = new ArrayList<>();
      read(file.getDocumentCatalog().getStructureTreeRoot(), null, 0, texts, parts);
      return new StructureReading(List.copyOf(parts));
    }
  }

  List<String> types() {
    return parts.stream().map(Part::type).distinct().toList();
  }

  List<Part> all(Predicate<Part> wanted) {
    return parts.stream().filter(wanted).toList();
  }

  List<Part> all(String type) {
    return all(part -> part.type().equals(type));
  }

  /** The whole text, in reading order. */
  String text() {
    return parts.get(0).text();
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object within : content.getContents()) {
      if (within instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private static String read(
      PDStructureNode node,
      @Nullable PDPage page,
      int depth,
      Map<COSDictionary, Map<Integer, String>> texts,
      List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        int at = parts.size();
        String within =
            read(
                element,
                element.getPage() == null ? page : element.getPage(),
                depth + 1,
                texts,
                parts);
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        parts.add(
            at,
            new Part(
                element.getStructureType(),
                depth,
                within,
                element.getAlternateDescription(),
                attributes == null ? new COSDictionary() : attributes));
        text.append(within);
      } else if (kid instanceof Integer id && page != null) {
        text.append(textOf(texts, page, id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(textOf(texts, reference.getPage(), reference.getMCID()));
      }
    }
    return text.toString();
  }

  private static String textOf(
      Map<COSDictionary, Map<Integer, String>> texts, PDPage page, int id) {
    return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
  }
}
