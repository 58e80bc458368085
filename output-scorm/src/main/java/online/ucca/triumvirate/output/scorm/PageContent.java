package online.ucca.triumvirate.output.scorm;

import online.ucca.triumvirate.engine.markup.Markup;

/** What stands on a page, between the parts that all pages have in common. */
interface PageContent {

  /** What the script makes of the page: {@code questions} or {@code workbook}. */
  String kind();

  /** Writes the content; every field that a learner fills in is taken from the given ones. */
  void writeTo(Markup page, PageFields fields);
}
