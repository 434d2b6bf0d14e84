package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.normalize.GeoLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms that SDKs of one language or another send, one by one: what is odd is read, what is wrong costs only itself. */
class ProtocolFormsTest {
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1795161600                            | 2026-11-20T08:00:00Z
            1795161599.5                          | 2026-11-20T07:59:59.500Z
            1.795161599500E9                      | 2026-11-20T07:59:59.500Z
            "1795161599.5"                        | 2026-11-20T07:59:59.500Z
            "2026-11-20T07:59:59Z"                | 2026-11-20T07:59:59Z
            "2026-11-20T07:59:59"                 | 2026-11-20T07:59:59Z
            "2026-11-20 07:59:59"                 | 2026-11-20T07:59:59Z
            "2026-11-20T09:59:59+02:00"           | 2026-11-20T07:59:59Z
            "2026-11-20T07:59:59.1Z"              | 2026-11-20T07:59:59.100Z
            "2026-11-20T07:59:59.123456789Z"      | 2026-11-20T07:59:59.123Z
            """)
    void timesComeInManyForms(String sent, Instant time) {
        assertThat(event("{'message':'m','timestamp':" + quoted(sent) + "}")
                        .timestamp()
                        .toEpochMilli())
                .isEqualTo(time.toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795161599500", "-1", "1e300", "\"soon\"", "{}", "[1]", "null", "true", "\"\""})
    void aTimeThatIsNoneBecomesThatOfReceipt(String sent) {
        assertThat(event("{'message':'m','timestamp':" + sent + "}").timestamp())
                .isEqualTo(Inputs.RECEIVED);
    }

    @Test
    void idsComeWithDashesAndNoneIsMade() {
        assertThat(event("{'message':'m','event_id':'12345678-9ABC-def0-1234-56789abcdef0'}")
                        .id())
                .hasToString("123456789abcdef0123456789abcdef0");
        for (var none : List.of(
                "{'message':'m'}", "{'message':'m','event_id':'" + NO_ID + "'}", "{'message':'m','event_id':7}")) {
            assertThat(event(none).id()).as(none).isEqualTo(Inputs.FALLBACK);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            "shop@1.0"        | shop@1.0
            '  shop@1.0  '    | shop@1.0
            12                | 12
            1.5               | 1.5
            "latest"          | -
            "."               | -
            ".."              | -
            "a\\nb"           | -
            "a\\tb"           | -
            "a\\\\b"          | -
            ''                | -
            null              | -
            {}                | -
            """)
    void releasesAreAnyPrimitiveThatMayBeAName(String sent, String release) {
        assertThat(event("{'message':'m','release':" + quoted(sent) + "}").release())
                .isEqualTo(release);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "staging"   | staging
            ' staging ' | staging
            "none"      | production
            "a/b"       | production
            "a\\nb"     | production
            ''          | production
            null        | production
            """)
    void environments(String sent, String environment) {
        assertThat(event("{'message':'m','environment':" + quoted(sent) + "}").environment())
                .isEqualTo(environment);
        assertThat(event("{'message':'m','environment':'" + "e".repeat(65) + "'}")
                        .environment())
                .isEqualTo("production");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10   | debug
            20   | info
            40   | error
            50   | fatal
            null | error
            {}   | error
            """)
    void levelsAreNumbersInPython(String sent, String level) {
        assertThat(event("{'message':'m','level':" + sent + "}").level()).isEqualTo(level);
    }

    @Test
    void oldNamesOfInterfacesAreUnderstood() {
        var event = event("{'sentry.interfaces.Message':{'message':'old %s','params':['form']},"
                + "'sentry.interfaces.User':{'id':'u7'},'sentry.interfaces.Http':{'url':'https://a.test/x','method':'PUT'},"
                + "'sentry.interfaces.Stacktrace':{'frames':[{'function':'f'}]},"
                + "'sentry.interfaces.Contexts':{'runtime':{'name':'CPython','version':'2.7'}}}");
        assertThat(event.message()).isEqualTo("old form");
        assertThat(event.user().id()).isEqualTo("u7");
        assertThat(event.request().method()).isEqualTo("PUT");
        assertThat(event.stacktrace().frames()).hasSize(1);
        assertThat(event.runtimeName()).isEqualTo("CPython");
    }

    @Test
    void aStackAtTheTopBelongsToTheOnlyExceptionThatHasNone() {
        var event = event("{'exception':[{'type':'E'}],'stacktrace':{'frames':[{'function':'f'}]}}");
        assertThat(event.exceptions().getFirst().stacktrace().frames()).hasSize(1);
    }

    @Test
    void valuesOfExceptionsMayBeAnythingAndEmptyOnesAreNone() {
        var event = event("{'exception':{'values':[{'type':'E','value':{'code':7},'module':null,'mechanism':null},"
                + "{'stacktrace':{'frames':[]}},{'type':'F','value':12,'module':''},{'value':'only words'}]}}");
        assertThat(event.exceptions()).extracting("type").containsExactly("E", "F", null);
        assertThat(event.exceptions()).extracting("value").containsExactly("{\"code\":7}", "12", "only words");
    }

    @Test
    void oneUnhandledMemberMakesTheChainUnhandled() {
        assertThat(event("{'exception':[{'type':'C','mechanism':{'type':'chained','handled':false}},"
                                + "{'type':'E','mechanism':{'type':'generic','handled':true}}]}")
                        .handled())
                .isFalse();
        assertThat(event("{'exception':[{'type':'E','mechanism':{'type':'generic','handled':null}}]}")
                        .handled())
                .isNull();
    }

    @Test
    void membersOfAGroupKeepTheirPlaces() {
        var event = event("{'exception':[{'type':'A','mechanism':{'exception_id':1,'parent_id':0}},"
                + "{'type':'G','mechanism':{'exception_id':0,'is_exception_group':true}}]}");
        assertThat(event.exceptions()).extracting("exceptionId").containsExactly(1, 0);
        assertThat(event.exceptions().getFirst().parentId()).isZero();
        assertThat(event.exceptions().getLast().exceptionGroup()).isTrue();
    }

    @Test
    void framesMayLackAnything() {
        var event = event(
                "{'exception':[{'type':'E','stacktrace':{'registers':{'rip':'0x1'},'lang':null,'frames':[null,"
                        + "{'function':null,'lineno':'12','in_app':null},{'function':'<anonymous>','lineno':-1,'colno':3.0},"
                        + "{'filename':'app.js','pre_context':[null,'a {snip}'],'vars':{'x':null},'in_app':true},7]}}]}");
        assertThat(event.exceptions().getFirst().stacktrace().frames())
                .extracting(Frame::function)
                .containsExactly(null, "<anonymous>", null);
        assertThat(event.exceptions().getFirst().stacktrace().frames().getLast().inApp())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'threads':{'values':[{'id':1,'current':true,'stacktrace':{'frames':[{'function':'f'}]}}]}}",
                "{'threads':[{'id':'main','current':true,'stacktrace':{'frames':[{'function':'f'}]}}]}",
                "{'threads':[{'current':true,'stacktrace':{'frames':[{'function':'f'}]}},null]}"
            })
    void threadsComeInThreeForms(String json) {
        assertThat(event(json).threads()).singleElement().satisfies(thread -> {
            assertThat(thread.current()).isTrue();
            assertThat(thread.stacktrace().frames()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'breadcrumbs':[{'message':'one'},null,{'message':'two','level':null,'type':null,'data':null}]}",
                "{'breadcrumbs':{'values':[{'message':'one'},{'message':'two'}]}}",
                "{'sentry.interfaces.Breadcrumbs':{'values':[{'message':'one'},{'message':'two'}]}}"
            })
    void breadcrumbsComeInThreeForms(String json) {
        assertThat(body(json).toString()).contains("\"message\":\"one\"", "\"message\":\"two\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'headers':{'User-Agent':'acme/1'},'query_string':'q=1','cookies':'c=1','data':'a=1'}",
                "{'headers':[['user-agent','acme/1']],'query_string':[['q','1']],'cookies':[['c','1']],'data':{'a':1}}",
                "{'headers':{'USER-AGENT':'acme/1'},'query_string':{'q':'1'},'cookies':{'c':'1'},'data':[1,null]}",
                "{'headers':{'User-Agent':['acme/1']},'query_string':null,'cookies':null,'data':null,'env':null}"
            })
    void requestsComeInManyForms(String request) {
        var event = event("{'message':'m','request':"
                + request.replace("{'headers'", "{'url':'https://a.test/x','headers'") + "}");
        assertThat(event.request().userAgent()).isEqualTo("acme/1");
        assertThat(event.request().url()).startsWith("https://a.test/x");
    }

    @Test
    void fingerprintsAreListsOfPrimitives() {
        assertThat(event("{'message':'m','fingerprint':['a',1,2.7,true,null,{}]}")
                        .fingerprint())
                .startsWith("a", "1", "2", "true");
        for (var none : List.of("[]", "null", "'words'", "[null]")) {
            assertThat(event("{'message':'m','fingerprint':" + none + "}").fingerprint())
                    .as(none)
                    .isEmpty();
        }
    }

    @Test
    void contextsAreTrimmedAndMayBeEmpty() {
        var event = event("{'message':'m','contexts':{'os':{'name':'Debian GNU/Linux','version':'12.11\\n'},"
                + "'cloud_resource':{},'app':null,'odd':7,'response':{'status_code':503},"
                + "'runtime':{'raw_description':'PHP 8.3.1'}}}");
        assertThat(event.osName()).isEqualTo("Debian GNU/Linux");
        assertThat(event.contexts()).containsEntry("os.version", "12.11");
        assertThat(event.httpStatus()).isEqualTo(503);
        assertThat(event.runtimeName()).isEqualTo("PHP");
        assertThat(event("{'contexts':{'runtime':{'raw_description':'.NET Framework 4.8.4250.0'}}}")
                        .contexts())
                .containsEntry("runtime.name", ".NET Framework")
                .containsEntry("runtime.version", "4.8.4250.0");
        assertThat(event("{'contexts':{'runtime':{'raw_description':'my own'}}}")
                        .runtimeName())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_id",
                "type",
                "timestamp",
                "platform",
                "level",
                "logger",
                "transaction",
                "server_name",
                "release",
                "dist",
                "environment",
                "modules",
                "extra",
                "tags",
                "user",
                "request",
                "contexts",
                "breadcrumbs",
                "exception",
                "stacktrace",
                "threads",
                "logentry",
                "fingerprint",
                "culprit",
                "checksum",
                "main_exception_id",
                "debug_meta",
                "sdk",
                "measurements",
                "spans",
                "template",
                "errors",
                "_meta",
                "received",
                "project",
                "_metrics",
                "time_spent"
            })
    void noFieldOfAnyTypeCostsMoreThanItself(String field) {
        for (var value :
                List.of("null", "7", "1e400", "'words'", "true", "[]", "{}", "[[]]", "{'values':7}", "[null,{}]")) {
            var json = "{'message':'kept','" + field + "':" + value + "}";
            assertThat(event(json).message()).as(json).isEqualTo("kept");
            assertThat(body(json).isObject()).as(json).isTrue();
        }
    }

    @Test
    void whatOneLanguageCallsItsErrorsIsNoKindOfItsOwn() {
        assertThat(event("{'exception':[{'type':'E'}],'type':'event'}").kind()).isEqualTo("error");
        assertThat(event("{'message':'m','type':'error'}").kind()).isEqualTo("default");
        assertThat(event("{'message':'m'}").platform()).isEqualTo("other");
    }

    @Test
    void aClockThatIsOffIsSetRight() {
        var event = event("{'message':'m','timestamp':'2036-11-20T08:00:00Z'}");
        assertThat(Duration.between(event.timestamp(), Inputs.RECEIVED)).isZero();
    }

    private static String quoted(String sent) {
        return sent.matches("[-\\d.eE+]+|null|\\{.*|\\[.*|\".*") ? sent : "\"" + sent + "\"";
    }

    private Event event(String json) {
        return accepted(json).event();
    }

    private JsonNode body(String json) {
        return new JsonMapper().readTree(accepted(json).body().json());
    }

    private Processed.Accepted accepted(String json) {
        return (Processed.Accepted) pipeline.process(Inputs.event(json.replace('\'', '"')), Inputs.project());
    }
}
