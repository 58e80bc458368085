package online.ucca.triumvirate.adapter.faa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.StandardFile;
import online.ucca.triumvirate.adapter.faa.acs.StandardHead;
import online.ucca.triumvirate.adapter.faa.credential.Endorsements;
import online.ucca.triumvirate.adapter.faa.credential.EndorsementsFile;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/**
 * The files of one corpus, told apart by what they hold.
 *
 * @param standards Airman Certification Standards; one in a complete corpus
 * @param law parts of the regulations
 * @param endorsements sample endorsements; at most one file in a complete corpus
 */
record FaaCorpus(List<CorpusFile> standards, List<CorpusFile> law, List<CorpusFile> endorsements) {

  FaaCorpus {
    standards = List.copyOf(standards);
    law = List.copyOf(law);
    endorsements = List.copyOf(endorsements);
  }

  /**
   * Tells the files of one corpus apart.
   *
   * @throws Refusal {@code ING_UNSUPPORTED_CORPUS} if a file is none of these, or there are several
   *     where one is enough
   */
  static FaaCorpus of(List<CorpusFile> files) {
    FaaCorpus corpus = sorted(files);
    demandOne(corpus.standards, "certification standard");
    demandOne(corpus.endorsements, "file of endorsements");
    return corpus;
  }

  /**
   * Tells files apart, whether they are one corpus or not.
   *
   * @throws Refusal {@code ING_UNSUPPORTED_CORPUS} if a file is none of these
   */
  static FaaCorpus sorted(List<CorpusFile> files) {
    List<CorpusFile> standards = new ArrayList<>();
    List<CorpusFile> law = new ArrayList<>();
    List<CorpusFile> endorsements = new ArrayList<>();
    for (CorpusFile file : files) {
      if (StandardFile.recognises(file)) {
        standards.add(file);
      } else if (isLaw(file)) {
        law.add(file);
      } else if (EndorsementsFile.recognises(file)) {
        endorsements.add(file);
      } else {
        throw new Refusal(finding(file, "is in none of the formats this adapter reads"));
      }
    }
    return new FaaCorpus(standards, law, endorsements);
  }

  /** Whether nothing is missing that a Triumvirate cannot do without, as far as names tell. */
  boolean isComplete() {
    return head().isPresent()
        && law.stream()
            .anyMatch(
                file ->
                    EcfrFile.recognises(file)
                        ? EcfrFile.mayHold(file, LawPart.PILOTS_AND_INSTRUCTORS)
                        : MarkdownFile.mayHold(file, LawPart.PILOTS_AND_INSTRUCTORS));
  }

  private static boolean isLaw(CorpusFile file) {
    return EcfrFile.recognises(file) || MarkdownFile.recognises(file);
  }

  private static void demandOne(List<CorpusFile> files, String what) {
    if (files.size() > 1) {
      throw new Refusal(
          finding(files.get(1), "is a " + what + " beside another one")
              .withRemedy("Give one " + what + " at a time."));
    }
  }

  private static Finding finding(CorpusFile file, String why) {
    return Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, file.name() + " " + why).from(file.name());
  }

  /** The certification standard, read; nothing if there is none. */
  Optional<Reading<CertificationStandard>> readStandard() {
    return standards.stream().map(StandardFile::read).findFirst();
  }

  /** The parts of the law, read, in the order of the files. */
  List<Reading<LawPart>> readLaw() {
    return law.stream()
        .map(file -> EcfrFile.recognises(file) ? EcfrFile.read(file) : MarkdownFile.read(file))
        .toList();
  }

  /** The sample endorsements, read; nothing if there are none. */
  Optional<Reading<Endorsements>> readEndorsements() {
    return endorsements.stream().map(EndorsementsFile::read).findFirst();
  }

  /** What names the standard; nothing if there is none, or none that can be named. */
  Optional<StandardHead> head() {
    return standards.stream().flatMap(file -> StandardFile.head(file).stream()).findFirst();
  }
}
