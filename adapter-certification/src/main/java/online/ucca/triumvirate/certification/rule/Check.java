package online.ucca.triumvirate.certification.rule;

import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;

/** Holds an adapter against one obligation. */
@FunctionalInterface
interface Check {

  /**
   * Looks at the adapter. What it throws counts as a remark.
   *
   * @param subject the adapter, its corpora and a scratch folder, for this check alone
   * @param remarks told what is wrong, or why nothing could be seen
   */
  void check(Subject subject, Remarks remarks);
}
