package online.ucca.triumvirate.engine.pack.content;

import java.util.List;
import online.ucca.triumvirate.engine.pack.wording.Volume;

/** What a pack tells those who use it. An examination is directed otherwise than an assessment. */
interface Directions {
  /** The directions for this pack. */
  static Directions of(Composition pack) {
    return pack.plan().isExamination()
        ? new ExaminationDirections(pack)
        : new AssessmentDirections(pack);
  }

  /** To the candidate, on the tool. */
  List<String> toTheCandidate();

  /** To the assessor, on the tool. */
  List<String> toTheAssessor(Volume volume);

  /** To the assessor: what follows from what. */
  List<String> toDecide();

  /** To the assessor: what may be changed for a person, and what follows a negative result. */
  String onAdjustment();

  /** To the candidate, on the questions. */
  List<String> toAnswer();

  /** To the assessor, on the questions. */
  List<String> toMark();

  /** What the candidate declares on the cover sheet. */
  List<String> candidateDeclares();
}
