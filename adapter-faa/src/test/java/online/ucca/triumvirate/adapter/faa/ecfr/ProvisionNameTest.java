package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sections, appendices and special regulations are called, in both dialects. */
class ProvisionNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          § 61.1a     | § 61.1a   Applicability.        | 61.1a           | Applicability          | false
          61.1        | § 61.1 Applicability and terms. | 61.1            | Applicability and terms | false
          §§ 61.2-61.4 | §§ 61.2-61.4   [Reserved]      | 61.2-61.4       | [Reserved]             | true
          61.2-61.4   | §§ 61.2–61.4 [Reserved]         | 61.2-61.4       | [Reserved]             | true
          61.2–61.4   | §§ 61.2 - 61.4 [Reserved]       | 61.2-61.4       | [Reserved]             | true
          61.9        | § 61.9. Title. [Reserved]       | 61.9            | Title. [Reserved]      | true
          none        | § 61.5 Certificates.            | 61.5            | Certificates           | false
          61.5        | Certificates                    | 61.5            | Certificates           | false
          61.5        | § 61.50 Certificates.           | 61.5            | 61.50 Certificates     | false
          """)
  void namesSections(
      @Nullable String n, String head, String number, String heading, boolean reserved) {
    ProvisionName name = ProvisionName.ofSection(n == null ? "" : n, head.strip());
    assertEquals(number, name.number());
    assertEquals(heading, name.heading());
    assertEquals(reserved, name.isReserved());
    assertTrue(name.isNumbered());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Appendix A             | Appendix A to Part 1—Long Title.          | A | Long Title
          Appendix A to Part 1   | Appendix A to Part 1 - Long Title         | A | Long Title
          Appendix to            | Appendix to Part 1—Long Title             | '' | Long Title
          Appendix B             | Appendix B to Subpart C of Part 1—T       | B to Subpart C | T
          Appendix A-1           | Appendix A-1 to Part 1--T                 | A-1 | T
          Appendix C             | Appendix C to Part 1 [Reserved]           | C | [Reserved]
          Appendices A-C         | Appendices A-C to Part 1 [Reserved]       | A-C | [Reserved]
          Appendices A and B     | Appendices A and B to Part 1—T            | A and B | T
          Appendix D             | ''                                        | D | ''
          Appendix E—T           | ''                                        | E | T
          Attachment 1           | Attachment 1—T                            | Attachment 1 | T
          """)
  void namesAppendices(String n, String head, String letter, String heading) {
    ProvisionName name = ProvisionName.ofAppendix(n, head);
    assertEquals(Kind.APPENDIX, name.kind());
    assertEquals(letter, name.number());
    assertEquals(heading, name.heading());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Special Federal Aviation Regulation No. 97     | ''
          SFAR No. 118-2—Relief for Certain Persons      | Relief for Certain Persons
          """)
  void namesSpecialRegulations(String head, String heading) {
    ProvisionName name = ProvisionName.ofAppendix("", head);
    assertEquals(Kind.SPECIAL_REGULATION, name.kind());
    assertEquals(head.replaceFirst("—.*", ""), name.number());
    assertEquals(heading, name.heading());
    assertEquals(name, ProvisionName.ofSection("", head));
  }
}
