package online.ucca.triumvirate.output.document.docx;

/**
 * A paragraph's properties, as far as documents differ in them.
 *
 * @param style the paragraph style's id in the skeleton
 * @param keepNext whether no page break may follow
 * @param pageBreakBefore whether it begins a page
 * @param list its list's number, 0 for none
 * @param level its level in that list
 */
record ParagraphLook(String style, boolean keepNext, boolean pageBreakBefore, int list, int level) {

  static ParagraphLook of(String style, boolean keepNext) {
    return new ParagraphLook(style, keepNext, false, 0, 0);
  }

  ParagraphLook onNewPage() {
    return new ParagraphLook(style, keepNext, true, list, level);
  }
}
