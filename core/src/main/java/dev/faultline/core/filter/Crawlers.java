package dev.faultline.core.filter;

import java.util.List;
import java.util.Locale;

/** Robots that walk the web, by what they call themselves. */
final class Crawlers {
    private static final List<String> TOKENS = List.of(
            "googlebot",
            "adsbot-google",
            "mediapartners-google",
            "google-structured-data",
            "bingbot",
            "bingpreview",
            "adidxbot",
            "slurp",
            "duckduckbot",
            "baiduspider",
            "yandexbot",
            "yandexmobilebot",
            "sogou",
            "exabot",
            "facebookexternalhit",
            "facebot",
            "meta-externalagent",
            "twitterbot",
            "linkedinbot",
            "slackbot",
            "discordbot",
            "telegrambot",
            "whatsapp",
            "pinterestbot",
            "applebot",
            "ahrefsbot",
            "semrushbot",
            "mj12bot",
            "dotbot",
            "rogerbot",
            "petalbot",
            "bytespider",
            "gptbot",
            "claudebot",
            "ccbot",
            "perplexitybot",
            "uptimerobot",
            "pingdom",
            "statuscake",
            "crawler",
            "spider",
            "prerender",
            "lighthouse");

    private Crawlers() {}

    static boolean matches(String userAgent) {
        var agent = userAgent.toLowerCase(Locale.ROOT);
        return TOKENS.stream().anyMatch(agent::contains);
    }
}
