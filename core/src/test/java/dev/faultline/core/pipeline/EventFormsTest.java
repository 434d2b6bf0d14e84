package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.normalize.GeoLookup.Place;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventFormsTest {
    private final EventPipeline pipeline =
            EventPipelines.standard(address -> address.equals("203.0.113.7") ? new Place("DE", "Berlin") : null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'exception':{'values':[{'type':'E','value':'v'}]}}",
                "{'exception':[{'type':'E','value':'v'}]}",
                "{'exception':{'type':'E','value':'v'}}",
                "{'exception':{'values':[null,{'type':'E','value':'v'},7]}}",
                "{'sentry.interfaces.Exception':[{'value':'v','type':'E'}]}"
            })
    void exceptionsComeInFourForms(String json) {
        var event = event(json);
        assertThat(event.exceptions()).hasSize(1);
        assertThat(event.exceptions().getFirst().type()).isEqualTo("E");
        assertThat(body(json).path("exception").path("values").toString()).contains("\"type\":\"E\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'message':'plain'}                                                             | plain
            {'message':{'formatted':'done'}}                                                | done
            {'logentry':{'message':'low %s','params':['55-A']}}                             | low 55-A
            {'logentry':{'message':'%(who)s is %d','params':{'who':'kim','x':1}}}           | kim is %d
            {'logentry':{'message':'{} of {}','params':[1,2]}}                              | 1 of 2
            {'logentry':{'message':'100% of {0}','params':['x']}}                           | 100% of x
            {'message':'','logentry':{'message':'kept'}}                                    | kept
            {'message':42}                                                                  | 42
            """)
    void messagesAreFormatted(String json, String message) {
        assertThat(event(json).message()).isEqualTo(message);
    }

    @Test
    void tagsAreAnObjectOrPairsAndTheFirstWins() {
        assertThat(event("{'tags':[['a','1'],['b',true],['a','2'],['c',null],'x',['d']]}")
                        .tags())
                .isEqualTo(Map.of("a", "1", "b", "true"));
        assertThat(event("{'tags':{'a b':'1','release':'no','x':{},'environment':'qa','bad\\u0000key':'1'}}")
                        .tags())
                .isEqualTo(Map.of("a-b", "1"));
        assertThat(event("{'tags':{'environment':'qa'}}").environment()).isEqualTo("qa");
    }

    @ParameterizedTest
    @CsvSource({"30,warning", "critical,fatal", "log,info", "WARN,warning", "nonsense,error", "debug,debug"})
    void levelsHaveManyNames(String sent, String level) {
        assertThat(event("{'message':'m','level':'" + sent + "'}").level()).isEqualTo(level);
    }

    @Test
    void namesThatMayNotBeAreDroppedAndSaid() {
        var json = "{'message':'m','release':'a/b','environment':'none','dist':'a b'}";
        var event = event(json);
        assertThat(event.release()).isNull();
        assertThat(event.environment()).isEqualTo("production");
        assertThat(event.dist()).isNull();
        assertThat(body(json).path("errors").toString()).contains("release", "environment", "dist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {'user':{'ip_address':'{{auto}}'}}                                                   | 203.0.113.7
            {'platform':'javascript'}                                                            | 203.0.113.7
            {'platform':'java'}                                                                  | -
            {'platform':'java','request':{'env':{'REMOTE_ADDR':'198.51.100.9'}}}                 | 198.51.100.9
            {'platform':'javascript','sdk':{'settings':{'infer_ip':'never'}}}                    | -
            {'platform':'java','sdk':{'settings':{'infer_ip':'auto'}}}                           | 203.0.113.7
            {'user':{'ip_address':'2001:db8::1'}}                                                | 2001:db8::1
            {'user':{'ip_address':'somewhere'}}                                                  | -
            """)
    void theUsersAddressIsInferredAsSdksExpect(String json, String address) {
        assertThat(event(json).user().ipAddress()).isEqualTo(address);
    }

    @Test
    void thePlaceComesFromTheAddressAndGoesIntoTheBody() {
        var json = "{'message':'m','user':{'id':7,'ip_address':'{{auto}}'}}";
        assertThat(event(json).user().id()).isEqualTo("7");
        assertThat(event(json).user().country()).isEqualTo("DE");
        assertThat(body(json).path("user").path("geo").path("city").asString()).isEqualTo("Berlin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.1.2 | Edge | Windows | -
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1 | Mobile Safari | iOS | iPhone
            Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 | Chrome Mobile | Android | Pixel 8
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox | Mac OS X | Mac
            Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko | IE | Windows | -
            acme/1 | - | - | -
            """)
    void userAgentsTellBrowserSystemAndDevice(String agent, String browser, String os, String device) {
        var event = event("{'message':'m','request':{'headers':[['user-agent','" + agent + "']]}}");
        assertThat(event.browserName()).isEqualTo(browser);
        assertThat(event.osName()).isEqualTo(os);
        assertThat(event.deviceModel()).isEqualTo(device);
    }

    @Test
    void theServersOwnSystemIsNotTheVisitors() {
        var event = event("{'message':'m','contexts':{'os':{'name':'Debian'}},'request':{'headers':"
                + "{'User-Agent':'Mozilla/5.0 (Windows NT 10.0) Chrome/1.0'}}}");
        assertThat(event.osName()).isEqualTo("Debian");
        assertThat(event.contexts()).containsEntry("client_os.name", "Windows");
    }

    @Test
    void aLoneExceptionBorrowsTheCrashedThreadsStack() {
        var event = event("{'exception':[{'type':'E'}],'threads':[{'id':1,'crashed':true,"
                + "'stacktrace':{'frames':[{'function':'f'}]}},{'id':2}]}");
        assertThat(event.exceptions().getFirst().stacktrace().frames()).hasSize(1);
    }

    @Test
    void whatIsTooMuchIsCutWithAMark() {
        var crumbs = new StringBuilder();
        for (var i = 0; i < 130; i++) {
            crumbs.append(i == 0 ? "" : ",").append("{'message':'").append(i).append("'}");
        }
        var body = body(
                "{'message':'m','breadcrumbs':{'values':[" + crumbs + "]},'extra':{'a':'" + "x".repeat(20_000) + "'}}");
        var kept = body.path("breadcrumbs").path("values");
        assertThat(kept.size()).isEqualTo(100);
        assertThat(kept.get(0).path("message").asString()).isEqualTo("30");
        assertThat(body.path("extra").path("a").asString()).hasSize(16_384).endsWith("...");
        assertThat(body.path("_meta")
                        .path("extra")
                        .path("a")
                        .path("")
                        .path("len")
                        .asInt())
                .isEqualTo(20_000);
        assertThat(body.path("_meta")
                        .path("breadcrumbs")
                        .path("values")
                        .path("")
                        .path("len")
                        .asInt())
                .isEqualTo(130);
    }

    @Test
    void remarksOfTheSdkStayBesideOurs() {
        var body = body(
                "{'message':'m','extra':{'password':'x'},'_meta':{'extra':{'big':{'':{'len':99,'rem':[['!limit','x',0,9]]}}}}}");
        assertThat(body.path("_meta")
                        .path("extra")
                        .path("big")
                        .path("")
                        .path("len")
                        .asInt())
                .isEqualTo(99);
        assertThat(body.path("_meta")
                        .path("extra")
                        .path("password")
                        .path("")
                        .path("rem")
                        .get(0)
                        .get(0)
                        .asString())
                .isEqualTo("@name");
    }

    @Test
    void whatTheSchemaDoesNotKnowIsKept() {
        var json = "{'message':'m','something_new':{'a':[1,2.50,true,null]}}";
        assertThat(new String(accepted(json).body().json(), StandardCharsets.UTF_8))
                .contains("\"something_new\":{\"a\":[1,2.50,true,null]}");
    }

    @Test
    void aLongLoggerIsShortenedOnceWhatIsSecretInItIsGone() {
        assertThat(event("{'message':'m','logger':'com.acme." + "deep.".repeat(30) + "shop.Cart'}")
                        .logger())
                .startsWith("*.deep.")
                .endsWith(".shop.Cart")
                .hasSizeLessThanOrEqualTo(64);
        // Cut before it is scrubbed, a token would lose the beginning it is known by.
        var token = "eyJ" + "a1B2c3D4e5".repeat(3) + ".eyJ" + "f6G7h8I9j0".repeat(6) + "." + "k1L2m3N4".repeat(5);
        assertThat(event("{'message':'m','logger':'shop " + token + "'}").logger())
                .isEqualTo("shop [token]");
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
