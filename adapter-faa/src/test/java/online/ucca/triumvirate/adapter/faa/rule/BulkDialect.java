package online.ucca.triumvirate.adapter.faa.rule;

import java.util.regex.Pattern;

/**
 * Writes a part as the bulk data have it, given as the versioner service answers: the numbers with
 * {@code §}, no links to amendments, characters instead of their codes, lines broken before the end
 * of a paragraph, and the title around it.
 */
final class BulkDialect {
  private static final Pattern METADATA = Pattern.compile(" hierarchy_metadata=\"[^\"]*\"");
  private static final Pattern SECTION = Pattern.compile("<DIV8 N=\"([0-9.]+)");
  private static final Pattern RANGE = Pattern.compile("<DIV8 N=\"§ ([0-9.]+-)");
  private static final Pattern PENDING = Pattern.compile("(?s)<XREF[^>]*>.*?</XREF>\\s*");
  private static final Pattern CODE = Pattern.compile("&#x([0-9A-Fa-f]+);");
  private static final Pattern HEAD = Pattern.compile("<HEAD>(§§? ?[0-9.-]+) ");
  private static final Pattern PROLOG = Pattern.compile("(?s)^.*?(?=<DIV5)");

  private BulkDialect() {}

  static String of(String part) {
    String text = PROLOG.matcher(part).replaceFirst("").strip();
    text = METADATA.matcher(text).replaceAll(" NODE=\"14:3.0.1.1.12\"");
    text = SECTION.matcher(text).replaceAll("<DIV8 N=\"§ $1");
    text = RANGE.matcher(text).replaceAll("<DIV8 N=\"§§ $1");
    text = PENDING.matcher(text).replaceAll("");
    text =
        CODE.matcher(text)
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    text = HEAD.matcher(text).replaceAll("<HEAD>$1   ");
    text = text.replace("</P>", " \n</P>").replace("</CITA>", "\n\n\n</CITA>");
    return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <DLPSTEXTCLASS>
        <HEADER><FILEDESC><TITLESTMT><TITLE>Title 14: Aeronautics and Space</TITLE></TITLESTMT>
        <PUBLICATIONSTMT><IDNO TYPE="title">14</IDNO></PUBLICATIONSTMT></FILEDESC></HEADER>
        <TEXT><BODY><ECFRBRWS>
        <AMDDATE>Nov. 21, 2024
        </AMDDATE>
        <DIV1 N="3" NODE="14:3" TYPE="TITLE">
        <HEAD>Title 14—Aeronautics and Space--Volume 3</HEAD>
        <DIV3 N="I" NODE="14:3.0.1" TYPE="CHAPTER">
        <HEAD> CHAPTER I—FEDERAL AVIATION ADMINISTRATION (CONTINUED)</HEAD>
        """
        + text
        + "\n</DIV3></DIV1></ECFRBRWS></BODY></TEXT></DLPSTEXTCLASS>\n";
  }
}
