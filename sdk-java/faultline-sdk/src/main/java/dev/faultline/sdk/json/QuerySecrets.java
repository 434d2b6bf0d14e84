package dev.faultline.sdk.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets in addresses that texts quote: Spring WebFlux tells the whole query in what it adds to an exception. */
final class QuerySecrets {
    /** Bounded, so that a text made of question marks costs no more than another. */
    private static final Pattern PAIR = Pattern.compile("([?&]([^=&?\\s\"']{1,100})=)([^&\\s\"']+)");

    private QuerySecrets() {}

    static String masked(String text) {
        if (text.indexOf('=') < 0) {
            return text;
        }
        return PAIR.matcher(text)
                .replaceAll(pair -> Matcher.quoteReplacement(
                        SecretKeys.tells(pair.group(2)) ? pair.group(1) + SecretKeys.MASK : pair.group()));
    }
}
