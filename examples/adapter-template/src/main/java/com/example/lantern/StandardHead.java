package com.example.lantern;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.CorpusFile;

/** The first line of a standard, which says what it is. */
record StandardHead(String code, String edition, String title) {
  static final String CODE = "LB-[0-9]{1,4}";

  private static final Pattern LINE =
      Pattern.compile("LANTERN STANDARD (" + CODE + ") EDITION ([0-9]{1,3}): (\\S.{0,199})");
  private static final int LONGEST = 300;

  /** Of any bytes whatever; nothing if they do not begin as a standard does. */
  static Optional<StandardHead> of(CorpusFile file) {
    byte[] bytes = file.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
    return of(start.lines().findFirst().orElse(""));
  }

  static Optional<StandardHead> of(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new StandardHead(matcher.group(1), matcher.group(2), matcher.group(3).strip()))
        : Optional.empty();
  }

  String corpusId() {
    return code + "_E" + edition;
  }

  /** A citation that a person can follow. */
  String citation(String place) {
    return code + " ed. " + edition + ", " + place;
  }
}
