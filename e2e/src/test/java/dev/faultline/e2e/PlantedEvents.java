package dev.faultline.e2e;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Envelopes with secrets in every corner that an event, a log line, a feedback and an attachment have. */
final class PlantedEvents {
    /** Each secret that is no number holds this, so that a store can be searched for all of them at once. */
    static final String MARK = "Zq7Kx";

    /** What may stay and must: who searches for it finds it, or looked in the wrong place. */
    static final String BENIGN = "harmlessbystander";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of(
            "password",
            "clientSecret",
            "X-Api-Key",
            "access_token",
            "Authorization",
            "Cookie",
            "csrf_token",
            "privateKey",
            "DB_PASSWORD",
            "jwt",
            "sessionid",
            "mysql_pwd");

    private final Random random = new Random(20_261_120);
    private final Set<String> numbers = new HashSet<>();
    private int planted;

    /** How many secrets were handed out. */
    int planted() {
        return planted;
    }

    /** Card numbers and the like: they hold no mark. */
    Set<String> numbers() {
        return numbers;
    }

    /** One envelope of an event, a log record, a user's report and a text attachment. */
    String envelope() {
        var id = UUID.randomUUID().toString().replace("-", "");
        var attachment = BENIGN + "\nlogin with " + pair() + "\n" + text() + "\n";
        return String.join(
                "\n",
                "{\"event_id\":\"" + id + "\"}",
                item("event", event(id).toString(), ""),
                item(
                        "log",
                        log().toString(),
                        ",\"item_count\":1,\"content_type\":\"application/vnd.sentry.items.log+json\""),
                item(
                        "user_report",
                        JSON.createObjectNode()
                                .put("event_id", id)
                                .put("comments", BENIGN + " " + text())
                                .toString(),
                        ""),
                item("attachment", attachment, ",\"filename\":\"server.log\",\"content_type\":\"text/plain\""));
    }

    private static String item(String type, String payload, String more) {
        return "{\"type\":\"" + type + "\",\"length\":" + payload.getBytes(StandardCharsets.UTF_8).length + more + "}\n"
                + payload;
    }

    private ObjectNode event(String id) {
        var event = JSON.createObjectNode()
                .put("event_id", id)
                .put("platform", "java")
                .put("transaction", "GET /pay?" + pair());
        event.put("logger", "shop " + text()).put("server_name", "web-1 " + text());
        event.putObject("logentry").put("message", BENIGN + " " + text()).put("formatted", BENIGN + " " + text());
        event.putObject("tags").put("note", text()).put(name(), value());
        var exception = event.putArray("exception")
                .addObject()
                .put("type", "PaymentException")
                .put("value", BENIGN + ": " + text());
        exception
                .putObject("mechanism")
                .put("type", "generic")
                .putObject("data")
                .put(name(), value());
        var frame = exception.putObject("stacktrace").putArray("frames").addObject();
        frame.put("module", "shop.Pay")
                .put("function", "charge")
                .put("filename", "Pay.java")
                .put("lineno", 7)
                .put("in_app", true);
        frame.put("context_line", "var token = \"" + value() + "\";");
        frame.putObject("vars").put(name(), value()).put("order", text());
        var request = event.putObject("request")
                .put("method", "POST")
                .put("url", "https://u:" + value() + "@shop.example/pay?token=" + value());
        request.put("query_string", "a=1&" + pair())
                .put("data", "{\"" + name() + "\":\"" + value() + "\"}")
                .put("cookies", "sid=" + value());
        request.putArray("headers").addArray().add("Authorization").add("Bearer t0" + value());
        event.putObject("user").put("id", "7").put("data", text()).put("username", "kim " + text());
        event.putObject("contexts").putObject("app").put(name(), value()).put("note", text());
        var extra = event.putObject("extra").put("free", text()).put(name(), value());
        extra.put(planted("ghp_" + word(36)), 1);
        extra.putObject("deep").putArray("list").add(text()).addObject().put(name(), value());
        event.putArray("breadcrumbs")
                .addObject()
                .put("message", text())
                .putObject("data")
                .put(name(), value())
                .put("url", "https://api.example/?" + pair());
        return event;
    }

    private ObjectNode log() {
        var container = JSON.createObjectNode();
        var record = container
                .putArray("items")
                .addObject()
                .put("timestamp", 1_763_640_000.5)
                .put("level", "info")
                .put("body", BENIGN + " " + text());
        record.put("trace_id", "0123456789abcdef0123456789abcdef");
        record.putObject("attributes").putObject(name()).put("value", value()).put("type", "string");
        return container;
    }

    private String text() {
        return switch (random.nextInt(8)) {
            case 0 -> "failed for " + planted("ghp_" + word(36)) + " (again)";
            case 1 -> "eyJ" + planted(word(20)) + ".eyJ" + word(40) + "." + word(30);
            case 2 -> "card " + card() + " declined";
            case 3 ->
                "person "
                        + number((100 + random.nextInt(500)) + "-" + (10 + random.nextInt(80)) + "-"
                                + (1_000 + random.nextInt(8_000)));
            case 4 -> "postgres://svc:" + value() + "@db.internal/shop";
            case 5 -> "-----BEGIN PRIVATE KEY-----\n" + value() + word(40) + "\n-----END PRIVATE KEY-----";
            case 6 -> "Basic " + base64();
            default -> "sent " + pair() + ", then gave up";
        };
    }

    private String base64() {
        planted++;
        var secret = Base64.getEncoder().encodeToString(("kim:" + word(12)).getBytes(StandardCharsets.UTF_8));
        numbers.add(secret);
        return secret;
    }

    private String pair() {
        return name() + "=" + value();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String value() {
        return planted("v1" + word(14));
    }

    private String planted(String secret) {
        planted++;
        return secret;
    }

    private String card() {
        var digits = new StringBuilder("4");
        while (digits.length() < 15) {
            digits.append(random.nextInt(9) + 1);
        }
        for (var check = 0; check < 10; check++) {
            if (luhn(digits.toString() + check)) {
                return number(digits.toString() + check);
            }
        }
        throw new IllegalStateException("one of ten digits always fits");
    }

    private String number(String text) {
        planted++;
        numbers.add(text);
        return text;
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0;
    }

    private String word(int length) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        var word = new StringBuilder(length);
        var at = random.nextInt(Math.max(1, length - MARK.length()));
        while (word.length() < length) {
            word.append(word.length() == at ? MARK : String.valueOf(letters.charAt(random.nextInt(letters.length()))));
        }
        return word.toString();
    }
}
