package dev.faultline.core.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.FilterSettings;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SignatureMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTest {
    private static final String CHROME = "Mozilla/5.0 (Windows NT 10.0) Chrome/128.0 Safari/537.36";
    private static final String AGENT = "{'message':'m','request':{'headers':{'User-Agent':'%s'}}}";

    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final FilterSettings everything = new FilterSettings(
            true,
            true,
            true,
            true,
            true,
            List.of("ie", "safari_pre_6"),
            true,
            List.of("beta@*"),
            List.of("*ResizeObserver*", "TypeError: Load fail??"),
            List.of("dev"),
            List.of("debug"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'message':'m','environment':'dev'}                                                         | environment
            {'message':'m','level':'debug'}                                                             | level
            {'message':'m','release':'beta@1.0'}                                                        | release
            {'message':'resizeobserver loop limit'}                                                     | message
            {'exception':[{'type':'TypeError','value':'Load failed'}]}                                  | message
            {'message':'m','request':{'url':'http://localhost:3000/a'}}                                 | localhost
            {'message':'m','request':{'url':'http://app.localhost/a'}}                                  | localhost
            {'message':'m','user':{'ip_address':'127.0.0.1'}}                                           | localhost
            {'exception':[{'type':'E','value':'Extension context invalidated.'}]}                       | browser_extension
            {'exception':[{'type':'E','value':'v','stacktrace':{'frames':[{'abs_path':'chrome-extension://x/a.js'}]}}]} | browser_extension
            {'message':'m','request':{'headers':{'User-Agent':'Mozilla/5.0 (compatible; Googlebot/2.1)'}}} | crawler
            {'message':'m','request':{'headers':{'User-Agent':'Mozilla/4.0 (compatible; MSIE 10.0; Windows NT 6.1)'}}} | legacy_browser
            {'message':'m','request':{'headers':{'User-Agent':'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_6) Version/5.1 Safari/534'}}} | legacy_browser
            """)
    void eachFilterHasItsReason(String json, String reason) {
        assertThat(reason(json, everything)).isEqualTo(reason);
        assertThat(reason(json, noFilters())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'message':'m','request':{'url':'https://localhost.example.com/'}}
            {'message':'m','request':{'url':'https://example.com/localhost'}}
            {'message':'m','environment':'development'}
            {'message':'m','release':'alpha@1.0'}
            {'exception':[{'type':'TypeError','value':'Load failed at once'}]}
            {'exception':[{'type':'E','value':'v','stacktrace':{'frames':[{'abs_path':'chrome-extension://x/a.js'},{'abs_path':'https://shop.example/a.js'}]}}]}
            """)
    void neighboursOfAFilterPass(String json) {
        assertThat(reason(json, everything)).isEmpty();
    }

    @Test
    void browsersOfTodayPass() {
        assertThat(reason(AGENT.formatted(CHROME), everything)).isEmpty();
    }

    @Test
    void aKeyBoundToAnEnvironmentSendsToNoOther() {
        var key = new ProjectKey(
                Inputs.KEY,
                "web",
                true,
                SignatureMode.ACCEPT,
                null,
                null,
                List.of(),
                List.of("staging"),
                null,
                Map.of());
        var project = new ProjectConfig(
                42,
                1,
                "acme",
                "shop",
                null,
                1,
                true,
                false,
                List.of(key),
                null,
                List.of(),
                Set.of(),
                ProjectSettings.defaults());
        var filtered = (Processed.Filtered) pipeline.process(Inputs.event("{\"message\":\"password=abc\"}"), project);
        assertThat(filtered.reason()).isEqualTo("key_environment");
        // Samples of what was filtered are shown to people: they are scrubbed like everything else.
        assertThat(filtered.event().message()).isEqualTo("password=[Filtered]");
        assertThat(pipeline.process(Inputs.event("{\"message\":\"m\",\"environment\":\"staging\"}"), project))
                .isInstanceOf(Processed.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            javascript | ChunkLoadError | Loading chunk 41 failed.                                            | chunk_load
            javascript | Error          | Loading CSS chunk app~cart failed. (/css/app.css)                   | chunk_load
            javascript | TypeError      | Failed to fetch dynamically imported module: https://a.test/x.js    | chunk_load
            javascript | TypeError      | error loading dynamically imported module: https://a.test/x.js      | chunk_load
            javascript | TypeError      | Importing a module script failed.                                   | chunk_load
            javascript | UnhandledRejection | ChunkLoadError: Loading chunk 3 failed.                         | chunk_load
            javascript | Error          | Unable to preload CSS for /assets/a.css                             | chunk_load
            java       | ChunkLoadError | Loading chunk 41 failed.                                            | ''
            javascript | Error          | The customer saw: Loading chunk 41 failed.                          | ''
            javascript | Error          | Loading chunks of the invoice failed                                | ''
            javascript | TypeError      | Failed to fetch                                                     | ''
            javascript | Error          | Hydration failed because the initial UI does not match              | hydration
            javascript | Error          | There was an error while hydrating. Because the error happened      | hydration
            javascript | Error          | Text content does not match server-rendered HTML.                   | hydration
            javascript | Error          | Minified React error #418; visit https://react.dev/errors/418       | hydration
            javascript | Error          | Minified React error #425; visit https://react.dev/errors/425       | hydration
            javascript | Error          | Minified React error #310; visit https://react.dev/errors/310       | ''
            javascript | Error          | Minified React error #4180; visit https://react.dev/                | ''
            dart       | Error          | Hydration failed because of the pump                                | ''
            """)
    void whatBrowsersReportOfEverySiteIsFilteredWhereItIsWishedFor(
            String platform, String type, String value, String reason) {
        var json = "{'platform':'" + platform + "','exception':[{'type':'" + type + "','value':'" + value + "'}]}";
        assertThat(reason(json, everything)).isEqualTo(reason);
        assertThat(reason(json, noFilters())).isEmpty();
    }

    private static FilterSettings noFilters() {
        return new FilterSettings(
                false, false, false, false, false, List.of(), false, List.of(), List.of(), List.of(), List.of());
    }

    private String reason(String json, FilterSettings filters) {
        var d = ProjectSettings.defaults();
        var settings = new ProjectSettings(
                d.limits(),
                d.ingest(),
                filters,
                d.privacy(),
                d.sampling(),
                d.grouping(),
                d.ownership(),
                d.workflow(),
                d.retention(),
                d.links(),
                d.caps());
        var processed = pipeline.process(Inputs.event(json.replace('\'', '"')), Inputs.project(settings));
        return processed instanceof Processed.Filtered filtered ? filtered.reason() : "";
    }
}
