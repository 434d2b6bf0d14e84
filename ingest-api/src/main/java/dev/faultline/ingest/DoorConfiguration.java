package dev.faultline.ingest;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.ingest.accept.Acceptance;
import dev.faultline.ingest.accept.BlobIntake;
import dev.faultline.ingest.accept.EnvelopeIntake;
import dev.faultline.ingest.accept.FloodGate;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.accept.PayloadPeek;
import dev.faultline.ingest.accept.UploadIntake;
import dev.faultline.ingest.auth.Admission;
import dev.faultline.ingest.auth.SignatureGate;
import dev.faultline.ingest.body.BodyLimits;
import dev.faultline.ingest.body.BodyReader;
import dev.faultline.ingest.door.AttachmentsDoor;
import dev.faultline.ingest.door.CronDoor;
import dev.faultline.ingest.door.Door;
import dev.faultline.ingest.door.EnvelopeDoor;
import dev.faultline.ingest.door.EventsDoor;
import dev.faultline.ingest.door.FeedbackDialogDoor;
import dev.faultline.ingest.door.MinidumpDoor;
import dev.faultline.ingest.door.NelDoor;
import dev.faultline.ingest.door.PlainEvents;
import dev.faultline.ingest.door.SecurityDoor;
import dev.faultline.ingest.door.StoreDoor;
import dev.faultline.ingest.http.AnswerBook;
import dev.faultline.ingest.http.DoorName;
import dev.faultline.ingest.http.Reception;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.limit.Limiter;
import dev.faultline.ingest.limit.Nodes;
import dev.faultline.ingest.log.EventLog;
import dev.faultline.ingest.log.ServerGates;
import dev.faultline.ingest.outcome.OutcomeCounter;
import dev.faultline.ingest.receipt.Receipts;
import dev.faultline.ingest.waiting.WaitingRoom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.json.JsonFactory;

/** The doors and what they share. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private final IngestProperties properties;
    private final JsonFactory json = new JsonFactory();

    DoorConfiguration(IngestProperties properties) {
        this.properties = properties;
    }

    @Bean
    EnvelopeParser envelopeParser() {
        return new EnvelopeParser(json);
    }

    @Bean
    PayloadPeek payloadPeek() {
        return new PayloadPeek(json);
    }

    @Bean
    BodyReader bodyReader() {
        return new BodyReader(new BodyLimits(
                properties.maxBody().toBytes(),
                properties.maxInflated().toBytes(),
                Math.toIntExact(properties.maxInMemory().toBytes()),
                properties.bodyTimeout()));
    }

    @Bean
    BlobIntake blobIntake(BlobStore blobs, EnvelopeParser parser, BodyReader bodies) {
        return new BlobIntake(
                blobs, parser, properties.maxSize(), bodies.limits().inMemory());
    }

    @Bean
    Acceptance acceptance(Limiter limiter, PayloadPeek peek, EventLog log, OutcomeCounter outcomes) {
        return new Acceptance(properties.maxSize(), limiter, peek, log, outcomes);
    }

    @Bean
    FloodGate floodGate(Limiter limiter, EnvelopeParser parser, OutcomeCounter outcomes) {
        return new FloodGate(limiter, parser, outcomes);
    }

    @Bean
    Admission admission(KeySnapshot snapshot) {
        return new Admission(snapshot);
    }

    @Bean
    EnvelopeIntake envelopeIntake(
            Admission admission,
            BodyReader bodies,
            EnvelopeParser parser,
            FloodGate flood,
            BlobIntake blobs,
            Acceptance acceptance) {
        return new EnvelopeIntake(admission, new SignatureGate(), bodies, parser, flood, blobs, acceptance);
    }

    @Bean
    ItemIntake itemIntake(
            Admission admission, BodyReader bodies, EnvelopeParser parser, BlobIntake blobs, Acceptance acceptance) {
        return new ItemIntake(admission, new SignatureGate(), bodies, parser, blobs, acceptance);
    }

    @Bean
    UploadIntake uploadIntake(
            Admission admission, BodyReader bodies, EnvelopeParser parser, BlobIntake blobs, Acceptance acceptance) {
        return new UploadIntake(admission, bodies, parser, blobs, acceptance);
    }

    @Bean
    Reception reception(
            EnvelopeIntake envelopes,
            ItemIntake items,
            UploadIntake uploads,
            PayloadPeek peek,
            WaitingRoom waiting,
            ServerGates gates,
            AnswerBook book) {
        Map<DoorName, Door> doors = new EnumMap<>(DoorName.class);
        doors.put(DoorName.ENVELOPE, new EnvelopeDoor(envelopes));
        doors.put(DoorName.TUNNEL, new EnvelopeDoor(envelopes));
        doors.put(
                DoorName.STORE,
                new StoreDoor(
                        items,
                        peek,
                        Math.toIntExact(properties.maxSize().event().toBytes())));
        doors.put(DoorName.SECURITY, new SecurityDoor(items));
        doors.put(DoorName.NEL, new NelDoor(items));
        doors.put(DoorName.MINIDUMP, new MinidumpDoor(uploads));
        doors.put(DoorName.CRON, new CronDoor(items));
        doors.put(DoorName.ATTACHMENTS, new AttachmentsDoor(uploads));
        doors.put(DoorName.EVENTS, new EventsDoor(items, new PlainEvents(), waiting));
        doors.put(DoorName.FEEDBACK_DIALOG, new FeedbackDialogDoor(items));
        return new Reception(doors, gates, book);
    }

    @Bean
    WaitingRoom waitingRoom(RedisLink redis, Nodes nodes, Ticker ticker) {
        var room = new WaitingRoom(redis, nodes.self(), properties.waitAtMost());
        ticker.every(Duration.ofSeconds(1), "listening for outcomes", room::listen);
        return room;
    }

    @Bean
    AnswerBook answerBook(OutcomeCounter outcomes, Receipts receipts) {
        return new AnswerBook(outcomes, receipts);
    }

    @Bean
    Receipts receipts(RedisLink redis, KeySnapshot snapshot) {
        return new Receipts(redis, snapshot, System::nanoTime);
    }
}
