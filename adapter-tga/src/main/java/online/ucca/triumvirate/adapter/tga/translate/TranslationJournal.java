package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationLog;

/** The log of one translation, in the order in which the decisions were taken. */
final class TranslationJournal {
  private final List<MappingDecision> decisions = new ArrayList<>();

  TranslationJournal(List<MappingDecision> ofTheReader) {
    decisions.addAll(ofTheReader);
  }

  /** An element of the source became part of the Triumvirate. */
  void mapped(String place, String pointer, String rule) {
    decisions.add(new MappingDecision(place, pointer, rule, true));
  }

  /** A decision that maps no element of the source. */
  void decided(String place, String pointer, String rule) {
    decisions.add(new MappingDecision(place, pointer, rule, false));
  }

  TranslationLog log() {
    return new TranslationLog(decisions);
  }
}
