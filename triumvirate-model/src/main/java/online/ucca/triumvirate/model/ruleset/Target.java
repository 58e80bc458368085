package online.ucca.triumvirate.model.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a rule constrains (spec §2.3).
 *
 * @param targetType the kind of target
 * @param scope a narrower scope, for example "initial assessment only"; null if none
 */
public record Target(TargetType targetType, @Nullable String scope) {}
