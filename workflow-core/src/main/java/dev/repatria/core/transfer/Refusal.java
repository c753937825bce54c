package dev.repatria.core.transfer;

import dev.repatria.api.Citation;

/**
 * A command that cannot be followed: which rule stands against it, where the law says so, and in words.
 *
 * @param rule stable name of the rule, as listed in {@code docs/generated/rules.md}
 * @param cite the article, statute, policy or row of the state table
 * @param detail one sentence for a human, without personal data
 */
public record Refusal(String rule, Citation cite, String detail) {}
