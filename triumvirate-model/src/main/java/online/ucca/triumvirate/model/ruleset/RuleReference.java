package online.ucca.triumvirate.model.ruleset;

import online.ucca.triumvirate.model.id.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A place in the law that a rule's text cites (schema 1.1). "Paragraph (b) of this section" is
 * resolved to the clause that it means.
 *
 * @param citation the place as one cites it by itself, for example {@code Harbour Act 12(b)}
 * @param ruleRef the rule of this ruleset that stands there; null if it is outside the ruleset, or
 *     no rule by itself
 */
public record RuleReference(String citation, @Nullable RuleId ruleRef) {}
