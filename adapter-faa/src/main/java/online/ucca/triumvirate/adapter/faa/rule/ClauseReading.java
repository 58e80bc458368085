package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.rule.Modality.Force;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * A clause, read together with the lead-ins that it completes.
 *
 * @param leadIn the lead-ins above it; empty if it completes none
 * @param obligation how strongly it binds
 * @param effect what it does; null if nothing says so
 * @param targets whom or what it constrains
 * @param leadInOfParts what its parts begin with: the lead-ins above it and its own, if it ends in
 *     one; its own only if that is a sentence after its first, which begins anew
 * @param modalityOfParts what its parts inherit if they have no modal of their own
 * @param targetsOfParts whom or what its parts constrain if they do not say: the subject of its
 *     lead-in
 */
record ClauseReading(
    String leadIn,
    ObligationType obligation,
    @Nullable RuleEffect effect,
    List<Target> targets,
    String leadInOfParts,
    Modality modalityOfParts,
    List<Target> targetsOfParts) {

  private static final String LEADS_IN = ":—–-";
  private static final String NOT_APPLY = " not apply ";

  /** Copies the list. */
  ClauseReading {
    targets = List.copyOf(targets);
    targetsOfParts = List.copyOf(targetsOfParts);
  }

  /**
   * Reads a clause.
   *
   * @param clause the clause
   * @param parent how the clause that it is a part of was read; null if it is none's part
   * @param ofPart whom the part of the law addresses if a clause does not say
   * @return the reading
   */
  static ClauseReading of(Clause clause, @Nullable ClauseReading parent, TargetType ofPart) {
    String leadIn = parent == null ? "" : parent.leadInOfParts;
    Modality inherited = parent == null ? Modality.NONE : parent.modalityOfParts;
    List<String> sentences = Sentences.of(clause.text());
    List<Modality> own = new ArrayList<>();
    List<Modality> all = new ArrayList<>();
    for (String sentence : sentences) {
      Modality modality = ModalReading.of(sentence);
      own.add(modality);
      boolean completes = all.isEmpty() && !leadIn.isEmpty();
      all.add(completes ? completed(modality, inherited) : modality);
    }
    Modality governing = governing(all);
    int stem = leadInAt(clause.text());
    List<Target> targets =
        targets(sentences, own, Math.max(0, all.indexOf(governing)), parent, ofPart);
    List<Target> ofLeadIn =
        stem < 0 ? List.of() : named(sentences.get(stem), own.get(stem), stem == 0, parent, ofPart);
    return new ClauseReading(
        leadIn,
        obligation(clause, governing),
        effect(clause, governing, all),
        targets,
        stem < 0 ? leadIn : joined(stem == 0 ? leadIn : "", sentences.get(stem)),
        stem < 0 ? inherited : ofParts(sentences.get(stem), all.get(stem), governing),
        ofLeadIn.isEmpty() ? targets : ofLeadIn);
  }

  /** The words of the rule: the lead-ins above the clause, and its own. */
  String requirement(Clause clause) {
    return joined(leadIn, clause.text());
  }

  /**
   * The sentence that completes a lead-in. Without a modal verb of its own it has the lead-in's;
   * with one but no subject it has the lead-in's condition, as it has that of a lead-in that is a
   * condition only ("Except in emergencies—").
   */
  private static Modality completed(Modality own, Modality inherited) {
    if (own.force() == Force.NONE) {
      return inherited.completedBy(own);
    }
    boolean isFragment = own.subject().isEmpty() || inherited.force() == Force.NONE;
    return own.orConditional(isFragment && inherited.isConditional());
  }

  /**
   * The sentence that counts: one that binds always before one that binds conditionally, one of
   * somebody else's before one of the authority's, and the first of several alike.
   */
  private static Modality governing(List<Modality> all) {
    Modality best = Modality.NONE;
    for (Modality modality : all) {
      if (rank(modality) > rank(best)) {
        best = modality;
      }
    }
    return best;
  }

  private static int rank(Modality modality) {
    return switch (modality.force()) {
      case NONE -> 0;
      case PERMISSIVE -> 1;
      case BINDING -> (modality.isOfAuthority() ? 2 : 4) + (modality.isConditional() ? 0 : 1);
    };
  }

  private static ObligationType obligation(Clause clause, Modality governing) {
    if (clause.isNote() || !governing.binds()) {
      return ObligationType.GUIDANCE;
    }
    return governing.isConditional() ? ObligationType.CONDITIONAL : ObligationType.MANDATORY;
  }

  /** The effect of the first sentence that binds; a plain duty beside a duty to report is that. */
  private static @Nullable RuleEffect effect(
      Clause clause, Modality governing, List<Modality> all) {
    if (governing.force() == Force.NONE) {
      return null;
    }
    if (clause.isNote() || !governing.binds()) {
      return RuleEffect.ADVICE;
    }
    boolean forbids =
        all.stream()
            .filter(modality -> modality.binds() && !modality.isOfAuthority())
            .findFirst()
            .orElse(governing)
            .forbids();
    if (forbids) {
      return RuleEffect.PROHIBITION;
    }
    return all.stream().anyMatch(Modality::reports) ? RuleEffect.ESCALATION : RuleEffect.PROCEDURE;
  }

  /**
   * The subjects of the sentence that counts, and whom every other that binds obliges. A pronoun is
   * the subject of the sentence before; a clause without a subject has that of the lead-in.
   */
  private static List<Target> targets(
      List<String> sentences,
      List<Modality> own,
      int governing,
      @Nullable ClauseReading parent,
      TargetType ofPart) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean binds = own.get(i).binds() && !own.get(i).isOfAuthority();
      if (binds || i == governing) {
        List<Target> named = named(sentences.get(i), own.get(i), i == 0, parent, ofPart);
        named.stream()
            .filter(one -> targets.isEmpty() || one.targetType() != TargetType.OUTPUT)
            .filter(one -> !isKnown(one, targets))
            .forEach(targets::add);
      }
    }
    for (int i = governing - 1; i >= 0 && targets.isEmpty(); i--) {
      targets.addAll(named(sentences.get(i), own.get(i), i == 0, parent, ofPart));
    }
    if (targets.isEmpty()) {
      return parent == null ? List.of(new Target(ofPart, null)) : parent.targetsOfParts;
    }
    return targets;
  }

  /** Once a kind of target is named, a further sentence's subject of the kind is the same. */
  private static boolean isKnown(Target target, List<Target> targets) {
    return targets.stream().anyMatch(other -> other.targetType() == target.targetType());
  }

  private static List<Target> named(
      String sentence,
      Modality modality,
      boolean isFirst,
      @Nullable ClauseReading parent,
      TargetType ofPart) {
    boolean completes = isFirst && parent != null && !parent.leadInOfParts.isEmpty();
    if (completes && modality.force() == Force.NONE) {
      return List.of();
    }
    return Subjects.of(sentence, modality.subject(), ofPart, completes);
  }

  /**
   * What a lead-in's parts inherit: its modality, else that of the clause that it ends, but no
   * prohibition: "the following is assumed:" forbids nothing. What the law does not apply to, it
   * does not oblige.
   */
  private static Modality ofParts(String sentence, Modality stem, Modality governing) {
    if (stem.force() != Force.NONE) {
      return stem.sparesParts() ? stem.withoutBan() : stem;
    }
    return sentence.contains(NOT_APPLY)
        ? Modality.NONE
        : governing.orConditional(stem.isConditional()).withoutBan();
  }

  /**
   * Which sentence of a clause leads in to its parts: the last of its first line if that ends in a
   * colon or dash; else −1. What stands below its parts is in further lines.
   */
  private static int leadInAt(String text) {
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    return line.isEmpty() || LEADS_IN.indexOf(line.charAt(line.length() - 1)) < 0
        ? -1
        : Sentences.of(line).size() - 1;
  }

  private static String joined(String leadIn, String words) {
    return leadIn.isEmpty() || words.isEmpty() ? leadIn + words : leadIn + " " + words;
  }
}
