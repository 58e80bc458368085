package online.ucca.triumvirate.adapter.faa.acs;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;

/** A standard of two tasks, in the real form, to be broken in one place. */
public final class SketchOfStandard {
  static final String TEXT =
      """
      {
        "document_number": "FAA-S-ACS-6C",
        "title": "Private Pilot for Airplane Category",
        "subtitle": "Airman Certification Standards",
        "date": "November 2023",
        "areas": [
          {
            "number": "IV",
            "name": "Takeoffs, Landings, and Go-Arounds",
            "notes": ["The evaluator selects the runway."],
            "tasks": [
              {
                "letter": "A",
                "name": "Normal Takeoff and Climb",
                "references": "AIM; POH/AFM",
                "objective": "To determine the applicant can take off.",
                "notes": [],
                "knowledge": [
                  {"code": "PA.IV.A.K1", "content": "Effects of atmospheric conditions, including:"},
                  {"code": "PA.IV.A.K1a", "content": "a. Wind"},
                  {"code": "PA.IV.A.K1b", "content": "b. Density altitude"}
                ],
                "risk_management": [
                  {"code": "PA.IV.A.R1", "content": "Selection of runway."}
                ],
                "skills": [
                  {"code": "PA.IV.A.S1", "content": "Maintain VY, -0/+5 knots."},
                  {"code": "PA.IV.A.S2", "content": "Stop within 10° of the heading."}
                ]
              },
              {
                "letter": "B",
                "name": "Rough Water Takeoff and Climb (ASES, AMES)",
                "references": "",
                "objective": "To determine the applicant can take off from rough water.",
                "notes": [],
                "knowledge": [{"code": "PA.IV.B.K1", "content": "Waves."}],
                "risk_management": [],
                "skills": [{"code": "PA.IV.B.S1", "content": "Lift off (ASES)."}]
              }
            ]
          }
        ],
        "appendices": []
      }
      """;

  private SketchOfStandard() {}

  /** The sketch with one text replaced by another. */
  public static Reading<CertificationStandard> with(String old, String replacement) {
    if (!TEXT.contains(old)) {
      throw new AssertionError("the sketch has no '" + old + "'");
    }
    return StandardFile.read(file(TEXT.replace(old, replacement)));
  }

  /** The sketch as it is. */
  public static Reading<CertificationStandard> whole() {
    return StandardFile.read(file(TEXT));
  }

  static CorpusFile file(String text) {
    return new CorpusFile("sketch.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
