package dev.faultline.processor.batch;

/** The partition belongs to somebody else now, or the processor stops: its open batches are finished by the next owner. */
public final class PartitionGivenUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which partition or batch. */
    public PartitionGivenUpException(String what) {
        super(what + " is given up");
    }
}
