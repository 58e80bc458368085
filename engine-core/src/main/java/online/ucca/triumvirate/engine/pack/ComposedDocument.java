package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.pack.content.AssessmentConditionsContent;
import online.ucca.triumvirate.engine.pack.content.AssessmentToolContent;
import online.ucca.triumvirate.engine.pack.content.Composition;
import online.ucca.triumvirate.engine.pack.content.CoverSheetContent;
import online.ucca.triumvirate.engine.pack.content.KnowledgeQuestionsContent;
import online.ucca.triumvirate.engine.pack.content.MappingMatrixContent;
import online.ucca.triumvirate.engine.pack.content.WorkbookContent;

/**
 * One document of a pack, and where it stands in it.
 *
 * @param kind which document it is
 * @param audience whom it is for
 * @param name the name of its files, without what tells the format
 * @param document its content
 */
record ComposedDocument(DocumentKind kind, Audience audience, String name, Document document) {

  /**
   * Composes every document of a pack.
   *
   * @param pack the pack's composition
   * @return the documents, in archive order
   */
  static List<ComposedDocument> allOf(Composition pack) {
    List<ComposedDocument> all = new ArrayList<>();
    all.add(of(DocumentKind.COVER_SHEET, Audience.ALL, CoverSheetContent.compose(pack)));
    all.add(of(DocumentKind.ASSESSMENT_TOOL, Audience.ALL, AssessmentToolContent.compose(pack)));
    for (Audience audience : List.of(Audience.CANDIDATE, Audience.ASSESSOR)) {
      Document copy = KnowledgeQuestionsContent.compose(pack, audience);
      all.add(of(DocumentKind.KNOWLEDGE_QUESTIONS, audience, copy));
    }
    all.add(of(DocumentKind.MAPPING_MATRIX, Audience.ASSESSOR, MappingMatrixContent.compose(pack)));
    all.add(
        of(
            DocumentKind.ASSESSMENT_CONDITIONS,
            Audience.ASSESSOR,
            AssessmentConditionsContent.compose(pack)));
    if (pack.order().options().workbook()) {
      all.add(of(DocumentKind.WORKBOOK, Audience.CANDIDATE, WorkbookContent.compose(pack)));
    }
    return all;
  }

  private static ComposedDocument of(DocumentKind kind, Audience audience, Document document) {
    String copy = kind == DocumentKind.KNOWLEDGE_QUESTIONS ? "-" + audience.key() : "";
    return new ComposedDocument(kind, audience, kind.key().replace('_', '-') + copy, document);
  }
}
