export interface Snippet {
  readonly title: string;
  readonly code: string;
}

export interface Guide {
  readonly install: readonly Snippet[];
  readonly configure: Snippet;
  readonly attempt: Snippet;
}

type Make = (dsn: string) => Guide;

const npm = (name: string): Snippet[] => [
  { title: 'npm', code: `npm install ${name}` },
  { title: 'pnpm', code: `pnpm add ${name}` },
  { title: 'yarn', code: `yarn add ${name}` },
];

const browser =
  (name: string): Make =>
  (dsn) => ({
    install: npm(name),
    configure: {
      title: 'first lines of your app',
      code: `import * as Sentry from "${name}";\n\nSentry.init({\n  dsn: "${dsn}",\n  environment: "production",\n});`,
    },
    attempt: {
      title: 'anywhere in your app',
      code: 'Sentry.captureException(new Error("Hello from the browser"));',
    },
  });

const sentryJava = (artifact: string): Snippet[] => [
  { title: 'build.gradle.kts', code: `implementation("io.sentry:${artifact}:8.62.0")` },
  {
    title: 'pom.xml',
    code: `<dependency>\n  <groupId>io.sentry</groupId>\n  <artifactId>${artifact}</artifactId>\n  <version>8.62.0</version>\n</dependency>`,
  },
];

// Until it is published, the SDK comes from these sources.
const java = (artifact: string): Snippet[] => [
  {
    title: 'once, in the sources of Faultline',
    code: `mvn -pl sdk-java/${artifact} -am install -DskipTests`,
  },
  {
    title: 'pom.xml',
    code: `<dependency>\n  <groupId>dev.faultline</groupId>\n  <artifactId>${artifact}</artifactId>\n  <version>0.1.0-SNAPSHOT</version>\n</dependency>`,
  },
  {
    title: 'build.gradle.kts',
    code: `repositories { mavenLocal() }\ndependencies {\n    implementation("dev.faultline:${artifact}:0.1.0-SNAPSHOT")\n}`,
  },
];

const python =
  (extra: string): Make =>
  (dsn) => ({
    install: [
      { title: 'pip', code: `pip install ${extra ? `"sentry-sdk[${extra}]"` : 'sentry-sdk'}` },
    ],
    configure: {
      title: 'before the app starts',
      code: `import sentry_sdk\n\nsentry_sdk.init(\n    dsn="${dsn}",\n    environment="production",\n)`,
    },
    attempt: { title: 'anywhere', code: 'division = 1 / 0' },
  });

const guides: Readonly<Record<string, Make>> = {
  java: (dsn) => ({
    install: java('faultline-sdk'),
    configure: {
      title: 'at the start of main',
      code: `Faultline.init(FaultlineOptions.builder()\n    .dsn("${dsn}")\n    .environment("production")\n    .build());`,
    },
    attempt: {
      title: 'anywhere',
      code: 'Faultline.capture(new IllegalStateException("Hello from Java"));',
    },
  }),
  'java-spring-boot': (dsn) => ({
    install: java('faultline-spring-boot4-starter'),
    configure: {
      title: 'application.yml',
      code: `faultline:\n  dsn: ${dsn}\n  environment: production`,
    },
    attempt: {
      title: 'in a controller',
      code: 'throw new IllegalStateException("Hello from Spring");',
    },
  }),
  kotlin: (dsn) => ({
    install: sentryJava('sentry'),
    configure: {
      title: 'at the start of main',
      code: `Sentry.init { options ->\n    options.dsn = "${dsn}"\n    options.environment = "production"\n}`,
    },
    attempt: {
      title: 'anywhere',
      code: 'Sentry.captureException(IllegalStateException("Hello from Kotlin"))',
    },
  }),
  android: (dsn) => ({
    install: [
      { title: 'build.gradle.kts', code: 'implementation("io.sentry:sentry-android:8.62.0")' },
    ],
    configure: {
      title: 'AndroidManifest.xml',
      code: `<application>\n  <meta-data android:name="io.sentry.dsn"\n             android:value="${dsn}" />\n</application>`,
    },
    attempt: {
      title: 'in an activity',
      code: 'Sentry.captureException(RuntimeException("Hello from Android"))',
    },
  }),
  javascript: browser('@sentry/browser'),
  'javascript-react': browser('@sentry/react'),
  'javascript-vue': browser('@sentry/vue'),
  'javascript-angular': browser('@sentry/angular'),
  'javascript-nextjs': browser('@sentry/nextjs'),
  node: (dsn) => ({
    install: npm('@sentry/node'),
    configure: {
      title: 'instrument.mjs, imported first',
      code: `import * as Sentry from "@sentry/node";\n\nSentry.init({\n  dsn: "${dsn}",\n  environment: "production",\n});`,
    },
    attempt: {
      title: 'anywhere',
      code: 'Sentry.captureException(new Error("Hello from Node"));\nawait Sentry.flush(2000);',
    },
  }),
  python: python(''),
  'python-django': python('django'),
  'python-flask': python('flask'),
  'python-fastapi': python('fastapi'),
  go: (dsn) => ({
    install: [{ title: 'shell', code: 'go get github.com/getsentry/sentry-go' }],
    configure: {
      title: 'main.go',
      code: `err := sentry.Init(sentry.ClientOptions{\n\tDsn:         "${dsn}",\n\tEnvironment: "production",\n})`,
    },
    attempt: {
      title: 'anywhere',
      code: 'sentry.CaptureException(errors.New("hello from Go"))\nsentry.Flush(2 * time.Second)',
    },
  }),
  ruby: (dsn) => ({
    install: [{ title: 'Gemfile', code: 'gem "sentry-ruby"' }],
    configure: {
      title: 'at the start',
      code: `Sentry.init do |config|\n  config.dsn = "${dsn}"\n  config.environment = "production"\nend`,
    },
    attempt: { title: 'anywhere', code: 'Sentry.capture_message("Hello from Ruby")' },
  }),
  'ruby-rails': (dsn) => ({
    install: [{ title: 'Gemfile', code: 'gem "sentry-ruby"\ngem "sentry-rails"' }],
    configure: {
      title: 'config/initializers/sentry.rb',
      code: `Sentry.init do |config|\n  config.dsn = "${dsn}"\n  config.breadcrumbs_logger = [:active_support_logger]\nend`,
    },
    attempt: { title: 'rails console', code: 'Sentry.capture_message("Hello from Rails")' },
  }),
  php: (dsn) => ({
    install: [{ title: 'composer', code: 'composer require sentry/sentry' }],
    configure: {
      title: 'at the start',
      code: `\\Sentry\\init([\n    'dsn' => '${dsn}',\n    'environment' => 'production',\n]);`,
    },
    attempt: { title: 'anywhere', code: "\\Sentry\\captureMessage('Hello from PHP');" },
  }),
  'php-laravel': (dsn) => ({
    install: [{ title: 'composer', code: 'composer require sentry/sentry-laravel' }],
    configure: { title: 'shell', code: `php artisan sentry:publish --dsn=${dsn}` },
    attempt: { title: 'shell', code: 'php artisan sentry:test' },
  }),
  csharp: (dsn) => ({
    install: [{ title: 'dotnet', code: 'dotnet add package Sentry' }],
    configure: {
      title: 'Program.cs',
      code: `SentrySdk.Init(options =>\n{\n    options.Dsn = "${dsn}";\n    options.Environment = "production";\n});`,
    },
    attempt: { title: 'anywhere', code: 'SentrySdk.CaptureMessage("Hello from .NET");' },
  }),
  rust: (dsn) => ({
    install: [{ title: 'shell', code: 'cargo add sentry' }],
    configure: {
      title: 'main.rs',
      code: `let _guard = sentry::init(("${dsn}", sentry::ClientOptions {\n    release: sentry::release_name!(),\n    ..Default::default()\n}));`,
    },
    attempt: {
      title: 'anywhere',
      code: 'sentry::capture_message("Hello from Rust", sentry::Level::Error);',
    },
  }),
  swift: (dsn) => ({
    install: [
      {
        title: 'Package.swift',
        code: '.package(url: "https://github.com/getsentry/sentry-cocoa", from: "8.0.0")',
      },
    ],
    configure: {
      title: 'AppDelegate.swift',
      code: `SentrySDK.start { options in\n    options.dsn = "${dsn}"\n    options.environment = "production"\n}`,
    },
    attempt: { title: 'anywhere', code: 'SentrySDK.capture(message: "Hello from Swift")' },
  }),
  flutter: (dsn) => ({
    install: [{ title: 'shell', code: 'flutter pub add sentry_flutter' }],
    configure: {
      title: 'main.dart',
      code: `await SentryFlutter.init(\n  (options) => options.dsn = '${dsn}',\n  appRunner: () => runApp(MyApp()),\n);`,
    },
    attempt: { title: 'anywhere', code: "await Sentry.captureMessage('Hello from Flutter');" },
  }),
  'react-native': (dsn) => ({
    install: npm('@sentry/react-native'),
    configure: {
      title: 'App.tsx',
      code: `import * as Sentry from "@sentry/react-native";\n\nSentry.init({ dsn: "${dsn}" });\n\nexport default Sentry.wrap(App);`,
    },
    attempt: {
      title: 'anywhere',
      code: 'Sentry.captureException(new Error("Hello from React Native"));',
    },
  }),
  elixir: (dsn) => ({
    install: [{ title: 'mix.exs', code: '{:sentry, "~> 11.0"},\n{:hackney, "~> 1.20"}' }],
    configure: {
      title: 'config/runtime.exs',
      code: `config :sentry,\n  dsn: "${dsn}",\n  environment_name: :production`,
    },
    attempt: { title: 'iex', code: 'Sentry.capture_message("Hello from Elixir")' },
  }),
  native: (dsn) => ({
    install: [
      {
        title: 'CMakeLists.txt',
        code: 'find_package(sentry REQUIRED)\ntarget_link_libraries(app sentry::sentry)',
      },
    ],
    configure: {
      title: 'main.c',
      code: `sentry_options_t *options = sentry_options_new();\nsentry_options_set_dsn(options, "${dsn}");\nsentry_init(options);`,
    },
    attempt: {
      title: 'anywhere',
      code: 'sentry_capture_event(sentry_value_new_message_event(\n  SENTRY_LEVEL_ERROR, "custom", "Hello from C"));',
    },
  }),
};

const other: Make = (dsn) => ({
  install: [
    {
      title: 'any Sentry SDK',
      code: 'Install the Sentry SDK of your language: only the DSN changes.',
    },
  ],
  configure: { title: 'your DSN, as most SDKs read it', code: `SENTRY_DSN=${dsn}` },
  attempt: { title: 'shell, no SDK needed', code: curl(dsn) },
});

export function guideFor(platform: string, dsn: string): Guide {
  return (guides[platform] ?? other)(dsn);
}

export interface Dsn {
  readonly origin: string;
  readonly key: string;
  readonly project: string;
}

export function parseDsn(dsn: string): Dsn | undefined {
  try {
    const url = new URL(dsn);
    return {
      origin: url.origin,
      key: url.username,
      project: url.pathname.split('/').filter(Boolean).at(-1) ?? '',
    };
  } catch {
    return undefined;
  }
}

export function curl(dsn: string): string {
  const parts = parseDsn(dsn);
  return parts
    ? `curl ${parts.origin}/api/${parts.project}/store/ \\\n  -H 'X-Sentry-Auth: Sentry sentry_version=7, sentry_key=${parts.key}' \\\n  -H 'Content-Type: application/json' \\\n  -d '{"message":"Hello from curl","level":"error","platform":"other"}'`
    : '';
}
