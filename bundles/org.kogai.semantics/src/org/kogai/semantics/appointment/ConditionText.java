// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.AnyOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.ChoiceCondition;
import org.kogai.model.governance.regulation.ComparisonOperator;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RuleCondition;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition in the words of a reader, with its threshold values. Conditions on readings of the
 * law and, at the top, on rules asked before are left out.
 *
 * @param language BCP 47 tag
 */
public record ConditionText(String language) {
    /** The question that a condition asks; empty when it only builds on other rules. */
    public String of(Condition condition) {
        return begun(text(condition, false));
    }

    /** The question whether any of some rules holds. */
    public String ofAny(List<ApplicabilityRule> rules) {
        return rules.stream().map(this::name).collect(Collectors.joining(words().getString("or")));
    }

    private String text(Condition condition, boolean inner) {
        if (condition instanceof AllOf all) {
            return joined(all.getConditions(), words().getString("and"), false);
        }
        if (condition instanceof AnyOf any) {
            return joined(any.getConditions(), words().getString("or"), inner);
        }
        if (condition instanceof Not not && not.getCondition() instanceof FlagCondition flag) {
            return flag(flag, "flag.no");
        }
        if (condition instanceof Not not) {
            String text =
                    not.getCondition() instanceof RuleCondition rule
                            ? name(rule.getRule())
                            : text(not.getCondition(), true);
            return text.isEmpty() ? "" : String.format(words().getString("not"), text);
        }
        if (condition instanceof QuantityCondition quantity) {
            return inner(name(quantity.getAttribute()))
                    + " "
                    + sign(quantity.getOperator())
                    + " "
                    + amount(quantity.getValue());
        }
        if (condition instanceof FlagCondition flag) {
            return flag(flag, "flag.yes");
        }
        if (condition instanceof ChoiceCondition choice) {
            return inner(name(choice.getAttribute()))
                    + words().getString("colon")
                    + choice.getValues().stream()
                            .map(this::choice)
                            .collect(Collectors.joining(words().getString("separator")));
        }
        return "";
    }

    /** What is so or not: "Has soot facilities" and 〜の有無 ask whether there are any. */
    private String flag(FlagCondition flag, String key) {
        String name = name(flag.getAttribute());
        Matcher question = Pattern.compile(words().getString("flag.question")).matcher(name);
        if (name.isEmpty()) {
            return "";
        }
        return question.matches()
                ? String.format(words().getString(key + ".asked"), question.group(1))
                : String.format(words().getString(key), inner(name));
    }

    /** A name within a sentence: with a small letter, unless it begins with an abbreviation. */
    private static String inner(String name) {
        return name.matches("\\p{Lu}\\p{Ll}.*")
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private static String begun(String text) {
        return text.matches("\\p{Ll}{2}.*")
                ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
                : text;
    }

    private String joined(List<Condition> conditions, String word, boolean bracketed) {
        List<String> parts =
                conditions.stream()
                        .map(each -> text(each, conditions.size() > 1))
                        .filter(text -> !text.isEmpty())
                        .toList();
        String text = String.join(word, parts);
        return bracketed && parts.size() > 1
                ? words().getString("open") + text + words().getString("close")
                : text;
    }

    /** Word for a value of a register's column; the value itself where there is none. */
    private String choice(String value) {
        String key = "choice." + value;
        return words().containsKey(key) ? words().getString(key) : value;
    }

    private String name(Element element) {
        return element == null ? "" : element.label(language);
    }

    private static String sign(ComparisonOperator operator) {
        return switch (operator) {
            case GE -> "≥";
            case GT -> ">";
            case LT -> "<";
            case LE -> "≤";
            case EQ -> "=";
        };
    }

    /** Number and unit, in the digits that all languages of the tool share. */
    private String amount(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String number = NumberFormat.getInstance(Locale.ENGLISH).format(quantity.getValue());
        return (number + " " + Vocabulary.in(language).of(quantity.getUnit())).strip();
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                "org.kogai.semantics.appointment.conditions",
                Locale.forLanguageTag(language),
                ConditionText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
