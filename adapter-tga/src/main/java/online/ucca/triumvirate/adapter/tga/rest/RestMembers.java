package online.ucca.triumvirate.adapter.tga.rest;

import java.util.Set;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * The members of a component and of a release that are read, or that say nothing beside what is
 * read: identifiers, codes of labels, dates of record keeping, lists of files. Whatever else the
 * service gives is reported.
 */
final class RestMembers {
  private static final Set<String> COMPONENT =
      Set.of(
          "id",
          "code",
          "title",
          "type",
          "componentType",
          "parent",
          "mappingInformation",
          "classifications",
          "preRequisites",
          "releases",
          "createdDate",
          "updatedDate");
  private static final Set<String> RELEASE =
      Set.of(
          "id",
          "releaseNumber",
          "releaseDate",
          "currency",
          "packagingInformation",
          "assets",
          "contentBundles",
          "createdDate",
          "updatedDate");

  private RestMembers() {}

  static void report(RestCorpus corpus, ReadingNotes notes) {
    corpus.component().reportOthers(COMPONENT, notes);
    corpus.release().reportOthers(RELEASE, notes);
  }
}
