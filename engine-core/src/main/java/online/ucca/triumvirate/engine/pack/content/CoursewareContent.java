package online.ucca.triumvirate.engine.pack.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.model.SourceCorpus;

/** The questions and the workbook of a pack, for learning systems. */
public final class CoursewareContent {
  private CoursewareContent() {}

  /**
   * Composes what a learning system gets: the same questions, in the same words, as the documents.
   *
   * @param pack the pack's composition
   * @return the courseware
   */
  public static Courseware compose(Composition pack) {
    return new Courseware(
        pack.packId(),
        pack.heading(),
        pack.version(),
        pack.language(),
        pack.title(DocumentKind.KNOWLEDGE_QUESTIONS),
        Directions.of(pack).toAnswer(),
        pack.plan().questions().stream().map(item -> question(item, pack)).toList(),
        pack.order().options().workbook() ? WorkbookContent.compose(pack) : null,
        notices(pack));
  }

  private static Question question(Item item, Composition pack) {
    CriterionDetail detail = item.requirement().detail();
    return new Question(
        item.id(),
        item.designation(),
        detail == null ? "" : detail.outcome().outcomeId() + " " + detail.outcome().title(),
        KnowledgeQuestionsContent.question(item.requirement(), pack),
        KnowledgeQuestionsContent.points(item.requirement(), pack),
        item.requirement().sourceRef());
  }

  private static List<String> notices(Composition pack) {
    Set<String> notices = new LinkedHashSet<>();
    if (!pack.adaptation().missing().isEmpty()) {
      notices.add(Shorthand.notForUseTitle(pack) + ". " + Shorthand.notForUseWords(pack));
    }
    for (AcceptedTriumvirate source : pack.sources()) {
      SourceCorpus corpus = source.triumvirate().sourceCorpus();
      if (corpus.attribution() != null) {
        notices.add(corpus.attribution());
      }
      if (corpus.licence() != null) {
        notices.add(corpus.licence());
      }
    }
    return List.copyOf(notices);
  }
}
