package dev.faultline.core.record;

/** A kind of traffic with a topic of its own, so that a flood of one never delays another. */
public enum Lane {
    ERRORS("ingest.errors"),
    TRANSACTIONS("ingest.transactions"),
    SESSIONS("ingest.sessions"),
    LOGS("ingest.logs"),
    OTHER("ingest.other");

    private final String topic;

    Lane(String topic) {
        this.topic = topic;
    }

    /** The topic that carries this lane. */
    public String topic() {
        return topic;
    }

    /** Where a project over its fair share is sent, so that the others of the lane are not delayed. */
    public String overflowTopic() {
        return topic + ".overflow";
    }

    /** The lane whose topic or overflow topic this is. */
    public static Lane ofTopic(String topic) {
        for (var lane : values()) {
            if (topic.equals(lane.topic) || topic.equals(lane.overflowTopic())) {
                return lane;
            }
        }
        throw new IllegalArgumentException("no lane has the topic " + topic);
    }
}
